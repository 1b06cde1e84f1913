import { seesItem } from '../agenda/find-item.ts';
import type { Item } from '../agenda/state.ts';
import type { SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import { isPresent, membersFor } from '../quorum.ts';
import { isMember } from '../seat.ts';
import { hasVotedInPerson } from './ballot.ts';
import { leavesVote } from './proxies.ts';
import type { Question } from './state.ts';

/** Those whom a vote can count on. */
export interface PresentInVote {
  readonly present: number;
  readonly represented: number;
}

/**
 * Members who may know of the item and are there, or have voted themselves: whoever votes and then
 * leaves makes the base no smaller. Beside them those for whom somebody else may vote. Who said to be
 * away when the vote opened is not there, unless they came. (V7, D5)
 */
export function whoIsInVote(
  meeting: Meeting,
  item: Item | undefined,
  question: Question,
): { readonly present: readonly SeatId[]; readonly represented: readonly SeatId[] } {
  const here = membersFor(meeting, item).filter(
    ({ id }) => isPresent(meeting, id, question.openedAt) || hasVotedInPerson(question, id),
  );
  return {
    present: here.filter((seat) => !item || seesItem(seat, item)).map(({ id }) => id),
    represented: question.electorate.filter((id) => isCastByAnother(meeting, question, id)),
  };
}

/** How many they are. (V7) */
export function presentInVote(
  meeting: Meeting,
  item: Item | undefined,
  question: Question,
): PresentInVote {
  const { present, represented } = whoIsInVote(meeting, item, question);
  return { present: present.length, represented: represented.length };
}

/** A vote of the electorate that a delegate or a proxy casts for a member who is away. (V18, R8) */
function isCastByAnother(meeting: Meeting, question: Question, seatId: string): boolean {
  const seat = own(meeting.seats, seatId);
  if (!seat || !isMember(seat)) return seat !== undefined;
  return !hasVotedInPerson(question, seatId) && leavesVote(meeting, seatId, question);
}
