import type { Bounds } from '../inspection/bounded-process.ts';

/**
 * What one start of the drawing process may use for a few pages, its memory besides room for the file.
 * Each is far above what an honest page needs: a page of a scan takes a quarter of a second.
 */
export const pictureLimits: Bounds = {
  cpuSeconds: 20,
  patienceMs: 60_000,
  memory: 768 * 2 ** 20,
};

/** Bytes of pictures kept on disk, some 20,000 pages of scans; what was looked at longest ago goes first. */
export const PICTURES_BYTES = 2 * 2 ** 30;

/** A process takes longer to start than a page to be drawn: the pages that follow come with it. */
export const PAGES_AT_ONCE = 4;

/** Pictures wait for one another; who comes when so many wait is asked to come back. */
export const PICTURES_WAITING = 60;

/** How many a person may wait for at a time: more than stand around a screen. */
export const PICTURES_EACH = 12;

/** What could not be drawn is not tried again for so long. */
export const IMPOSSIBLE_MS = 10 * 60_000;
