/** How far away a start is, in the unit in which people think of it. */
export type UntilStart =
  /** Whole days on the calendar, from two on. */
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'hours'; readonly seconds: number }
  /** In the last hour: to the second. */
  | { readonly kind: 'countdown' }
  | { readonly kind: 'due' };

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const FAR_MS = 36 * HOUR_MS;

/** @param now epoch milliseconds by the server's clock */
export function untilStart(startsAt: string, now: number): UntilStart {
  const left = Date.parse(startsAt) - now;
  if (left <= 0) return { kind: 'due' };
  if (left <= HOUR_MS) return { kind: 'countdown' };
  if (left < FAR_MS) return { kind: 'hours', seconds: left / 1_000 };
  return {
    kind: 'days',
    days: Math.round((midnight(Date.parse(startsAt)) - midnight(now)) / DAY_MS),
  };
}

/** The beginning of a day in the device's time zone. */
function midnight(instant: number): number {
  return new Date(instant).setHours(0, 0, 0, 0);
}
