import type { Instant } from '../identifiers.ts';

/** Nine in the morning in Hà Nội: when everything in a test happens unless it says otherwise. */
export const NINE: Instant = '2026-11-21T02:00:00.000Z';

/** So many seconds after nine; fractions are milliseconds. */
export function after(seconds: number): Instant {
  return new Date(Date.parse(NINE) + Math.round(seconds * 1000)).toISOString();
}
