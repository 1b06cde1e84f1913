import { randomBytes } from 'node:crypto';

export interface Seed {
  readonly seed: number;
  readonly because: string;
}

/** Seeds of whole sessions that are always played; one that ever failed stays here, named by what it found. */
export const SEEDS: readonly Seed[] = [
  { seed: 1, because: 'the same id sent again before its answer left the first sender waiting' },
  { seed: 2, because: 'an ordinary session' },
  { seed: 2418698304, because: 'a seat was withdrawn before its tablet was first opened' },
];

/** The same for votes under fire. */
export const VOTE_SEEDS: readonly Seed[] = [{ seed: 1, because: 'ordinary votes' }];

/** One more, drawn anew each time, or the one to be looked into: `CONVERGENCE_SEED=123`. */
export function withOneDrawn(kept: readonly Seed[]): readonly Seed[] {
  const seed = Number(process.env.CONVERGENCE_SEED ?? randomBytes(4).readUInt32BE());
  return [...kept, { seed, because: 'drawn now' }];
}
