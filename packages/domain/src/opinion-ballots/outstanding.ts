import { entryIn } from '../drawers.ts';
import type { QuestionId, SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { members } from '../quorum.ts';
import type { Seat } from '../seat.ts';
import type { Question } from '../votes/state.ts';

/** The questions that are open for answers. */
export function openQuestions(meeting: Meeting): readonly Question[] {
  return Object.values(meeting.questions).filter(({ state }) => state === 'open');
}

/** Questions that a member is asked and has not answered yet. (L9, M8) */
export function unanswered(meeting: Meeting, seatId: SeatId): readonly QuestionId[] {
  return openQuestions(meeting)
    .filter(({ electorate, ballots }) => electorate.includes(seatId) && !entryIn(ballots, seatId))
    .map(({ id }) => id);
}

/** Members whose answer to some question is still missing. (L9) */
export function membersWhoOwe(meeting: Meeting): readonly Seat[] {
  return members(meeting).filter(({ id }) => unanswered(meeting, id).length > 0);
}
