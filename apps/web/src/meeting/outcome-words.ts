import type { Outcome } from '@e-cabinet/domain';
import type { Tone } from '../parts/tone.ts';

/** How a vote can end, in words. */
export const OUTCOME_WORDS = {
  adopted: 'voteResult.adopted',
  rejected: 'voteResult.rejected',
  tied: 'voteResult.tied',
} as const satisfies Record<Outcome, string>;

export const OUTCOME_TONES = {
  adopted: 'good',
  rejected: 'bad',
  tied: 'attention',
} as const satisfies Record<Outcome, Tone>;
