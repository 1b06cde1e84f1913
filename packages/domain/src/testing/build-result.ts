import { GOVERNMENT_RULES } from '../rules.ts';
import type { VoteResult } from '../votes/result.ts';

/** One ballot in favour of four members: too few. */
export const RESULT: VoteResult = {
  kind: 'motion',
  rule: GOVERNMENT_RULES.majority,
  members: 4,
  recused: [],
  entitled: 4,
  present: 4,
  represented: 0,
  election: null,
  tally: { agree: 1, disagree: 0, other: 0 },
  cast: 1,
  weighed: null,
  chairChoice: null,
  notVoting: 3,
  castInRoom: 1,
  castRemotely: 0,
  base: 4,
  needed: 3,
  outcome: 'rejected',
  winner: null,
  tie: null,
  count: null,
  ballots: [
    {
      seatId: 'member',
      castBy: null,
      choice: 'agree',
      comment: '',
      where: 'room',
      enteredBecause: null,
      weight: 1,
    },
  ],
};
