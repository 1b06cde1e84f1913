import type { Instant, Item, Meeting, MeetingEvent, Mine, Question } from '@e-cabinet/domain';
import type { Told } from './happening.ts';

interface Held {
  readonly meeting: Meeting;
  readonly mine: Mine;
}

/**
 * What must have happened between two states of a meeting, where the events themselves did not come:
 * after a long cut a snapshot takes the place of what was held. What leaves no time behind is not told.
 */
export function recalledEvents(before: Held, after: Held): readonly Told[] {
  const told: Told[] = [
    ...sitting(before.meeting, after.meeting),
    ...Object.values(after.meeting.agenda.items).flatMap((item) =>
      ofItem(before.meeting.agenda.items[item.id], item),
    ),
    ...Object.values(after.meeting.questions).flatMap((question) =>
      ofQuestion(before.meeting.questions[question.id], question),
    ),
    ...speeches(before.meeting, after.meeting),
    ...announcements(before, after),
  ];
  return told.sort((a, b) => a.at.localeCompare(b.at));
}

function sitting(before: Meeting, after: Meeting): readonly Told[] {
  // Nobody looks at the figures of an opening that is recalled.
  const opened = { type: 'sitting-opened', present: 0, needed: 0 } as const;
  return [
    ...happened(before.openedAt, after.openedAt, opened),
    ...happened(before.closedAt, after.closedAt, { type: 'sitting-closed' }),
  ];
}

function ofItem(before: Item | undefined, item: Item): readonly Told[] {
  const { id: itemId, state } = item;
  return [
    ...happened(before?.takenUpAt, item.takenUpAt, { type: 'item-taken-up', itemId }),
    ...happened(before?.leftAt, item.leftAt, leaving(itemId, state, item.postponedBecause ?? '')),
  ];
}

function leaving(itemId: string, state: Item['state'], reason: string): MeetingEvent {
  if (state === 'adopted') return { type: 'items-adopted', itemIds: [itemId] };
  if (state === 'postponed') return { type: 'item-postponed', itemId, reason };
  return { type: 'item-concluded', itemId };
}

function ofQuestion(before: Question | undefined, question: Question): readonly Told[] {
  const { id: questionId, electorate, closesAt, result, state, inconsistency } = question;
  const opened = {
    type: 'vote-opened',
    questionId,
    electorate,
    closesAt,
    rollCall: false,
    weights: null,
  } as const;
  const closed = result && ({ type: 'vote-closed', questionId, result } as const);
  const becameVoid = state === 'void' && before?.state !== 'void';
  const ended: MeetingEvent = inconsistency
    ? { type: 'vote-declared-inconsistent', questionId, ...inconsistency }
    : { type: 'vote-voided', questionId, reason: question.voidedBecause ?? '' };
  return [
    ...happened(before?.openedAt, question.openedAt, opened),
    ...(closed ? happened(before?.closedAt, question.closedAt, closed) : []),
    ...(becameVoid ? happened(null, question.closedAt, ended) : []),
  ];
}

function speeches(before: Meeting, after: Meeting): readonly Told[] {
  const all = ({ floor }: Meeting) => [
    ...floor.spoken,
    ...(floor.speaking ? [floor.speaking] : []),
  ];
  const known = new Set(all(before).map(({ id }) => id));
  return all(after)
    .filter(({ id }) => !known.has(id))
    .map(({ id: requestId, seconds, startedAt: at }) => ({
      at,
      event: { type: 'floor-given', requestId, seconds },
    }));
}

function announcements(before: Held, after: Held): readonly Told[] {
  const all = ({ meeting, mine }: Held) => [...meeting.announcements, ...mine.announcements];
  const known = new Set(all(before).map(({ id }) => id));
  return all(after)
    .filter(({ id }) => !known.has(id))
    .map(({ id: announcementId, text, audience, at }) => ({
      at,
      event: { type: 'announcement-made', announcementId, text, audience },
    }));
}

/** An event at the time that the later state has, if it is not the time that the earlier one had. */
function happened(
  before: Instant | null | undefined,
  after: Instant | null,
  event: MeetingEvent,
): readonly Told[] {
  return after !== null && after !== (before ?? null) ? [{ at: after, event }] : [];
}
