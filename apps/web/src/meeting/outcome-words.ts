import type { Outcome, VoteResult } from '@e-cabinet/domain';
import type { Tone } from '../parts/tone.ts';

/** How a vote can end, in words. */
export const OUTCOME_WORDS = {
  adopted: 'voteResult.adopted',
  rejected: 'voteResult.rejected',
  tied: 'voteResult.tied',
} as const satisfies Record<Outcome, string>;

/** How an election can end. */
const ELECTION_WORDS = {
  adopted: 'voteResult.somebodyElected',
  rejected: 'voteResult.nobodyElected',
  tied: 'voteResult.tiedElection',
} as const satisfies Record<Outcome, string>;

export function outcomeWord({ outcome, election }: Pick<VoteResult, 'outcome' | 'election'>) {
  return election ? ELECTION_WORDS[outcome] : OUTCOME_WORDS[outcome];
}

export const OUTCOME_TONES = {
  adopted: 'good',
  rejected: 'bad',
  tied: 'attention',
} as const satisfies Record<Outcome, Tone>;
