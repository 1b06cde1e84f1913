import {
  deadlineOf,
  isInWriting,
  type Meeting,
  members,
  type PersonId,
  type Seat,
  unanswered,
} from '@e-cabinet/domain';
import type { BallotToAnswer, Recipient } from './ballot.ts';

/** An opinion ballot that was sent, as far as telling its members of it goes; null for anything else. */
export function ballotOf(meeting: Meeting): BallotToAnswer | null {
  const { id, phase, publishedAt, rules } = meeting;
  if (!isInWriting(meeting) || publishedAt === null) return null;
  if (phase !== 'published' && phase !== 'cancelled') return null;
  return {
    meetingId: id,
    sentAt: publishedAt,
    recalled: phase === 'cancelled',
    reminders: rules.reminders,
    recipients: members(meeting).flatMap((member) => recipientOf(meeting, member)),
  };
}

function recipientOf(meeting: Meeting, member: Seat): readonly Recipient[] {
  const deadline = deadlineOf(meeting, member.id);
  if (deadline === null) return [];
  const { extensions } = meeting;
  return [
    {
      personIds: [member, ...advisersOf(meeting, member)].flatMap(personOf),
      deadline,
      extended: extensions.some(({ seatId }) => seatId === null || seatId === member.id),
      answered: unanswered(meeting, member.id).length === 0,
    },
  ];
}

function advisersOf({ seats }: Meeting, member: Seat): readonly Seat[] {
  return Object.values(seats).filter(
    ({ role, forSeatId }) => role === 'adviser' && forSeatId === member.id,
  );
}

function personOf({ personId }: Seat): readonly PersonId[] {
  return personId === null ? [] : [personId];
}
