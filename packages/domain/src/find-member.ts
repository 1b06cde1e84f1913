import type { SeatId } from './identifiers.ts';
import type { Meeting } from './meeting.ts';
import { own } from './own.ts';
import { isMember, type Seat } from './seat.ts';

/** The seat of a member, or why there is none. */
export function findMember(
  { seats }: Meeting,
  seatId: SeatId,
): Seat | 'seat-unknown' | 'not-a-member' {
  const seat = own(seats, seatId);
  if (!seat) return 'seat-unknown';
  return isMember(seat) ? seat : 'not-a-member';
}
