import { entriesIn } from '../drawers.ts';
import { isEntitled } from './ballot.ts';
import type { Inconsistency, VoteResult } from './result.ts';
import type { Question } from './state.ts';

/**
 * Both figures where the ballots do not add up: some are not in the tally, or of seats that may not
 * vote; null where they do. Such a result is not published. (R3)
 */
export function inconsistencyOf(question: Question, { tally }: VoteResult): Inconsistency | null {
  const entries = [...entriesIn(question.ballots), ...entriesIn(question.proxyBallots)];
  const voters = [...new Set(entries.map(([seatId]) => seatId))];
  const ballots = voters.length;
  const tallied = Object.values(tally).reduce((sum, count) => sum + count, 0);
  const outside = voters.filter((seatId) => !isEntitled(question, seatId)).length;
  return tallied === ballots && outside === 0 ? null : { ballots, tallied, outside };
}
