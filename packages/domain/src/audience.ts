import type { SeatId } from './identifiers.ts';
import type { Meeting } from './meeting.ts';
import { own } from './own.ts';
import { isMember, type Seat, standsBeside } from './seat.ts';

/** Who may know of an item or a paper. `members` are the members, their delegates and advisers. */
export type Audience =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'members' }
  | { readonly kind: 'named'; readonly seatIds: readonly SeatId[] };

export const EVERYONE: Audience = { kind: 'everyone' };

/** Members and whoever stands beside them. */
export function isOfMembers(seat: Seat): boolean {
  return isMember(seat) || standsBeside(seat);
}

/** Whether a seat belongs to an audience. The secretariat prepares every item, so it is in all of them. (A6) */
export function inAudience(audience: Audience, seat: Seat): boolean {
  if (seat.role === 'secretary') return true;
  switch (audience.kind) {
    case 'everyone':
      return true;
    case 'members':
      return isOfMembers(seat);
    case 'named':
      return (
        audience.seatIds.includes(seat.id) ||
        (standsBeside(seat) && seat.forSeatId !== null && audience.seatIds.includes(seat.forSeatId))
      );
  }
}

/** An audience names seats that the meeting has or had. (A7) */
export function audienceProblem(meeting: Meeting, audience: Audience): 'seat-unknown' | null {
  if (audience.kind !== 'named') return null;
  return audience.seatIds.every((id) => own(meeting.seats, id) ?? own(meeting.withdrawnSeats, id))
    ? null
    : 'seat-unknown';
}
