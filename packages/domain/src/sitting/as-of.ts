import type { Recorded } from '../event.ts';
import type { Instant } from '../identifiers.ts';

/**
 * What was recorded until a moment, inclusive: its fold is the meeting as it was then. (S13)
 * @param log in the order of the versions
 */
export function recordedUntil<T extends Pick<Recorded, 'at'>>(
  log: readonly T[],
  moment: Instant,
): readonly T[] {
  // Not the first one later: of commands that came in together the later one may be recorded first.
  const last = log.findLastIndex(({ at }) => Date.parse(at) <= Date.parse(moment));
  return log.slice(0, last + 1);
}
