import { withEntry } from '../drawers.ts';
import type { Recorded } from '../event.ts';
import type { VoteEvent } from './events.ts';
import type { Ballot, Question } from './state.ts';

export type BallotCast = Extract<VoteEvent, { type: 'ballot-cast' }>;

export function ballotOf({ event, at, version }: Recorded<BallotCast>): Ballot {
  const { choice, comment, where, enteredBecause } = event;
  return { choice, comment, where, enteredBecause, at, version };
}

/** Where it may not be known whose ballot it was, only the number of voters grows. (V10) */
export function withBallot(question: Question, recorded: Recorded<BallotCast>): Question {
  const { seatId, voted } = recorded.event;
  if (seatId === null) return { ...question, voted };
  return { ...question, voted, ballots: withEntry(question.ballots, seatId, ballotOf(recorded)) };
}
