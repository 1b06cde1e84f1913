import { type PersonId, reminderMoments, type WorkCalendar } from '@e-cabinet/domain';
import type { NoticeKind } from '@e-cabinet/protocol';
import type { NewNotice } from '@e-cabinet/storage';
import type { BallotToAnswer, Recipient } from './ballot.ts';

/**
 * What has to have been told by now. The same ballot gives the same keys whenever it is looked at: what
 * was told stays told. Of reminders that were missed only the last one is made up for.
 */
export function noticesDue(
  ballot: BallotToAnswer,
  now: Date,
  calendar: WorkCalendar,
): readonly NewNotice[] {
  const told = ballot.recipients.flatMap((recipient) =>
    actsFor(ballot, recipient, now, calendar).flatMap(({ kind, of }) =>
      recipient.personIds.map((personId) => ({
        key: [ballot.meetingId, kind, of, personId].join(' '),
        personId,
        meetingId: ballot.meetingId,
        submissionId: null,
        kind,
        until: recipient.deadline,
      })),
    ),
  );
  // An adviser of two members is told once.
  return [...new Map(told.map((notice) => [notice.key, notice])).values()];
}

interface Act {
  readonly kind: NoticeKind;
  /** Which one of its kind. */
  readonly of: string;
}

function actsFor(
  { sentAt, recalled, reminders }: BallotToAnswer,
  { deadline, extended, answered }: Recipient,
  now: Date,
  calendar: WorkCalendar,
): readonly Act[] {
  if (recalled) return [{ kind: 'ballot-recalled', of: sentAt }];
  if (answered) return [];
  const acts: Act[] = [{ kind: 'ballot-sent', of: sentAt }];
  if (extended) acts.push({ kind: 'ballot-extended', of: deadline });
  const last = reminderMoments(sentAt, deadline, reminders, calendar)
    .filter(({ at }) => Date.parse(at) <= now.getTime())
    .sort((one, other) => one.days - other.days)
    .at(-1);
  if (last) acts.push({ kind: kindOf(last.days), of: `${deadline} ${last.days}` });
  return acts;
}

function kindOf(days: number): NoticeKind {
  if (days === 0) return 'ballot-due';
  return days < 0 ? 'ballot-reminder' : 'ballot-overdue';
}

/** Whoever owes no answer of this ballot any more, in their own name or somebody else's. */
export function owingNothing({ recalled, recipients }: BallotToAnswer): readonly PersonId[] {
  const owing = new Set(
    recipients
      .filter(({ answered }) => !recalled && !answered)
      .flatMap(({ personIds }) => personIds),
  );
  const all = new Set(recipients.flatMap(({ personIds }) => personIds));
  return [...all].filter((personId) => !owing.has(personId));
}
