import type { SeatId } from './identifiers.ts';
import type { Seat } from './seat.ts';

/** Who may know of an item or a paper. `members` are the members, their delegates and advisers. */
export type Audience =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'members' }
  | { readonly kind: 'named'; readonly seatIds: readonly SeatId[] };

export const EVERYONE: Audience = { kind: 'everyone' };

const MEMBER_CLASS = new Set(['chair', 'member', 'delegate', 'adviser']);

/** Whether a seat belongs to an audience. The secretariat prepares every item, so it is in all of them. */
export function inAudience(audience: Audience, seat: Seat): boolean {
  if (seat.role === 'secretary') return true;
  switch (audience.kind) {
    case 'everyone':
      return true;
    case 'members':
      return MEMBER_CLASS.has(seat.role);
    case 'named':
      return audience.seatIds.includes(seat.id) || audience.seatIds.includes(seat.forSeatId ?? '');
  }
}
