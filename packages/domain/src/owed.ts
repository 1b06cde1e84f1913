import { dutyOf } from './actor.ts';
import { seesItem } from './agenda/find-item.ts';
import { itemsInOrder } from './agenda/order.ts';
import type { ItemId, PaperId, QuestionId } from './identifiers.ts';
import { may } from './may.ts';
import { attendeesOf } from './meeting/attendees.ts';
import type { Meeting } from './meeting.ts';
import type { Mine } from './mine.ts';
import { isInWriting } from './opinion-ballots/in-writing.ts';
import { openQuestions } from './opinion-ballots/outstanding.ts';
import { own } from './own.ts';
import { unreadPapers } from './papers/meter.ts';
import { isMember, type Seat } from './seat.ts';
import { openQuestion } from './votes/find-question.ts';
import { votesInPerson } from './votes/proxies.ts';
import type { Question } from './votes/state.ts';

/** One thing a meeting still asks of a seat. */
export type Owed =
  | { readonly kind: 'acknowledge' }
  /** A member has not said yet whether they will attend. */
  | { readonly kind: 'answer' }
  /** An invited unit has not said yet who will attend. */
  | { readonly kind: 'name-attendees' }
  | { readonly kind: 'read'; readonly paperId: PaperId; readonly itemId: ItemId | null }
  | { readonly kind: 'position'; readonly itemId: ItemId }
  | { readonly kind: 'check-in' }
  /** In writing: a question to answer by the deadline. */
  | { readonly kind: 'opine'; readonly questionId: QuestionId; readonly itemId: ItemId }
  | { readonly kind: 'vote'; readonly questionId: QuestionId; readonly itemId: ItemId };

/** Everything a meeting still asks of a seat, the most urgent first; every number on a screen is the length of such a list. (M8) */
export function owed(meeting: Meeting, seat: Seat, mine: Mine): readonly Owed[] {
  const live = meeting.phase === 'in-session' || meeting.phase === 'suspended';
  if (meeting.phase !== 'published' && !live) return [];
  if (isInWriting(meeting)) return owedInWriting(meeting, seat, mine);
  const duty = dutyOf(meeting, seat);
  const list: Owed[] = [];
  const question = openQuestion(meeting);
  if (
    question &&
    !question.rollCall &&
    votesInPerson(meeting, seat.id, question) &&
    !hasAnswered(question, mine)
  ) {
    list.push({ kind: 'vote', questionId: question.id, itemId: question.itemId });
  }
  if (live && may(duty, 'check-in') && !mine.attendance?.present) list.push({ kind: 'check-in' });
  if (!live && may(duty, 'acknowledge-pack') && !mine.acknowledgedAt) {
    list.push({ kind: 'acknowledge' });
  }
  if (!live && isMember(seat) && !mine.answer && !mine.attendance?.present) {
    list.push({ kind: 'answer' });
  }
  if (!live && may(duty, 'assign-attendee') && attendeesOf(meeting, seat.id).length === 0) {
    list.push({ kind: 'name-attendees' });
  }
  return [
    ...list,
    ...(may(duty, 'open-paper') ? unread(meeting, seat, mine) : []),
    ...(may(duty, 'state-position') ? open(meeting, seat, mine) : []),
  ];
}

/** Nothing is asked of who is too late for a credential. (X4) */
function hasAnswered({ id, issuing }: Question, mine: Mine): boolean {
  if (issuing) return issuing.closedAt !== null || own(mine.credentials, id) !== undefined;
  return own(mine.ballots, id) !== undefined;
}

function owedInWriting(meeting: Meeting, seat: Seat, mine: Mine): readonly Owed[] {
  const asked = openQuestions(meeting).filter(
    ({ id, electorate }) => electorate.includes(seat.id) && !own(mine.ballots, id),
  );
  return [
    ...asked.map(({ id: questionId, itemId }) => ({ kind: 'opine' as const, questionId, itemId })),
    ...(may(dutyOf(meeting, seat), 'open-paper') ? unread(meeting, seat, mine) : []),
  ];
}

function unread(meeting: Meeting, seat: Seat, mine: Mine): readonly Owed[] {
  return unreadPapers(meeting, seat, mine).map(({ id, itemId }) => ({
    kind: 'read',
    paperId: id,
    itemId,
  }));
}

function open(meeting: Meeting, seat: Seat, mine: Mine): readonly Owed[] {
  return itemsInOrder(meeting.agenda)
    .filter((item) => item.state === 'pending' && item.kind !== 'inform' && seesItem(seat, item))
    .filter((item) => !own(mine.positions, item.id))
    .map(({ id }) => ({ kind: 'position', itemId: id }));
}
