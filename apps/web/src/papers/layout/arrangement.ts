import type { Viewport } from './zoom.ts';

/** How pages stand: one below the other, one at a time, or two at a time side by side. */
export type Arrangement = 'scroll' | 'single' | 'double';

export interface Rows {
  /** Pages side by side. */
  readonly pages: 1 | 2;
  /** One row at a time fills the reader, and is turned to; else all are scrolled through. */
  readonly turned: boolean;
}

export const ROWS: Readonly<Record<Arrangement, Rows>> = {
  scroll: { pages: 1, turned: false },
  single: { pages: 1, turned: true },
  double: { pages: 2, turned: true },
};

/** Two pages stand beside each other only where the reader is wider than high. */
export function arrangementIn(arrangement: Arrangement, viewport: Viewport | null): Arrangement {
  const upright = viewport !== null && viewport.width <= viewport.height;
  return arrangement === 'double' && upright ? 'single' : arrangement;
}

/** The page to read after (1) or before (-1) one; null at the ends. */
export function pageTurned(
  arrangement: Arrangement,
  page: number,
  direction: 1 | -1,
  count: number,
): number | null {
  const { pages } = ROWS[arrangement];
  const row = Math.floor((page - 1) / pages) + direction;
  const first = row * pages + 1;
  return first >= 1 && first <= count ? first : null;
}
