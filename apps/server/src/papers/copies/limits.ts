import type { Bounds } from '../inspection/bounded-process.ts';

/**
 * What making one copy may use, its memory besides room for the file. A file is held three times over
 * while it is read, taken apart and written; a scan of 300 pages takes two seconds.
 */
export const copyLimits: Bounds = {
  cpuSeconds: 60,
  patienceMs: 180_000,
  memory: 512 * 2 ** 20,
};

/** How often the bytes of a file lie in memory while it is copied. */
export const TIMES_HELD = 4;

/** Copies wait for one another; who comes when so many wait is asked to come back. */
export const COPIES_WAITING = 20;
