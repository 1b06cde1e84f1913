import type { SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import type { Seat } from '../seat.ts';

/** A member's seat and those that stand beside it: they read alike. (L8) */
export function seatsBeside({ seats }: Meeting, memberSeatId: SeatId): readonly Seat[] {
  return Object.values(seats).filter(
    ({ id, forSeatId }) => id === memberSeatId || forSeatId === memberSeatId,
  );
}
