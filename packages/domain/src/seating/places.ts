import type { SeatId } from '../identifiers.ts';
import type { GivenPlace } from './commands.ts';
import type { Seating } from './state.ts';

/** Who sits where once places were given one after another: nobody keeps a place that somebody else gets. (T4) */
export function placesAfter(
  places: Seating['places'],
  given: readonly GivenPlace[],
): ReadonlyMap<SeatId, number> {
  const after = new Map(Object.entries(places));
  for (const { seatId, place } of given) {
    for (const [other, taken] of after) if (taken === place) after.delete(other);
    if (place === null) after.delete(seatId);
    else after.set(seatId, place);
  }
  return after;
}
