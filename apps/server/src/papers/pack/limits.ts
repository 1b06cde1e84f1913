import type { Bounds } from '../inspection/bounded-process.ts';

/** Of one pack: what a reader of PDF still opens, and what its process holds without taking the meeting's memory. */
export const PACK_LIMITS = { papers: 200, pages: 3_000, megabytes: 300 } as const;

/** What making one may use, its memory besides room for the files, as for copies. */
export const packLimits: Bounds = {
  cpuSeconds: 180,
  patienceMs: 420_000,
  memory: 768 * 2 ** 20,
};

/** Papers on which a process died and another one began without them: more is no accident. */
export const MOST_LEFT_OUT = 5;
