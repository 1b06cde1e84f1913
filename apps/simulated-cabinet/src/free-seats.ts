import type { SeatId } from '@e-cabinet/domain';

/**
 * Seats with one connection, which is the simulation's own. One with a second is taken by a person, who
 * gives it back by leaving; of one with none it is not known yet.
 */
export function freeSeats(present: readonly { readonly seatId: SeatId }[]): ReadonlySet<SeatId> {
  const once = new Set<SeatId>();
  const again = new Set<SeatId>();
  for (const { seatId } of present) (once.has(seatId) ? again : once).add(seatId);
  return new Set([...once].filter((seatId) => !again.has(seatId)));
}
