import { seesItem } from '../agenda/find-item.ts';
import type { Item } from '../agenda/state.ts';
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
export function presentInVote(
  meeting: Meeting,
  item: Item | undefined,
  question: Question,
): PresentInVote {
  const here = membersFor(meeting, item).filter(
    ({ id }) => isPresent(meeting, id, question.openedAt) || hasVotedInPerson(question, id),
  );
  return {
    present: here.filter((seat) => !item || seesItem(seat, item)).length,
    represented: question.electorate.filter((id) => isCastByAnother(meeting, question, id)).length,
  };
}

/** A vote of the electorate that a delegate or a proxy casts for a member who is away. (V18, R8) */
function isCastByAnother(meeting: Meeting, question: Question, seatId: string): boolean {
  const seat = own(meeting.seats, seatId);
  if (!seat || !isMember(seat)) return seat !== undefined;
  return !hasVotedInPerson(question, seatId) && leavesVote(meeting, seatId, question);
}
