/** How long to wait before trying again, in milliseconds; each wait is drawn evenly between its bounds. */
export interface BackOff {
  readonly leastMs: number;
  /** Upper bound of the first wait; it doubles with each failure in a row. */
  readonly firstMs: number;
  readonly mostMs: number;
}

/** The room comes back at once: it is a few dozen. */
export const MEMBER_BACK_OFF: BackOff = { leastMs: 0, firstMs: 250, mostMs: 2_000 };

/** The crowd spreads out, so that thousands do not shut the room out. */
export const FOLLOWER_BACK_OFF: BackOff = { leastMs: 500, firstMs: 5_000, mostMs: 5_000 };

/** @param failures failures in a row so far; @param random from 0 up to 1 */
export function waitMs(backOff: BackOff, failures: number, random: number): number {
  const upper = Math.min(backOff.mostMs, backOff.firstMs * 2 ** Math.min(failures, 20));
  return Math.round(backOff.leastMs + random * (upper - backOff.leastMs));
}
