/** Seeds that are always played; one that ever failed stays here, named by what it found. */
export const SEEDS: readonly { readonly seed: number; readonly because: string }[] = [
  { seed: 1, because: 'the same id sent again before its answer left the first sender waiting' },
  { seed: 2, because: 'an ordinary session' },
];
