import { entryIn, withEntry } from '../drawers.ts';
import type { Recorded } from '../event.ts';
import type { SeatId } from '../identifiers.ts';
import { remembered } from '../remembered.ts';
import type { VoteEvent } from './events.ts';
import type { Ballot, Question } from './state.ts';

/** The ballot that counts of a seat: its own, else the one that its proxy cast. (R8) */
export function countingBallot(question: Question, seatId: SeatId): Ballot | undefined {
  return entryIn(question.ballots, seatId) ?? entryIn(question.proxyBallots, seatId);
}

const electorateOf = remembered((electorate: readonly SeatId[]) => new Set(electorate));

/** Whether a seat votes on a question: a set, as 500 who vote at once would each read through a list of 500. */
export function isEntitled({ electorate }: Pick<Question, 'electorate'>, seatId: SeatId): boolean {
  return electorateOf(electorate).has(seatId);
}

/** Has cast a ballot, or in a secret vote has got the credential for one. (V7, X3) */
export function hasVotedInPerson({ ballots, issuing }: Question, seatId: SeatId): boolean {
  return (entryIn(ballots, seatId) ?? entryIn(issuing?.credentials ?? {}, seatId)) !== undefined;
}

export type BallotCast = Extract<VoteEvent, { type: 'ballot-cast' }>;

export function ballotOf({ event, at, version }: Recorded<BallotCast>): Ballot {
  const { choice, comment, where, enteredBecause } = event;
  return { choice, comment, where, enteredBecause, at, version };
}

/** Where it may not be known whose ballot it was, only the number of voters grows. (V10) */
export function withBallot(question: Question, recorded: Recorded<BallotCast>): Question {
  const { seatId, castBy, voted } = recorded.event;
  if (seatId === null) return { ...question, voted };
  // Ballots that were recorded before there were proxies do not say it.
  if (castBy) {
    const ballot = { ...ballotOf(recorded), castBy };
    return { ...question, voted, proxyBallots: withEntry(question.proxyBallots, seatId, ballot) };
  }
  return { ...question, voted, ballots: withEntry(question.ballots, seatId, ballotOf(recorded)) };
}
