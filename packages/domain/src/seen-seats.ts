import type { Meeting } from './meeting.ts';
import { own } from './own.ts';
import { ROLES, type Role, type Seat } from './seat.ts';
import type { View, ViewClass } from './view.ts';

/** Which seats each class knows of; the crowd of bridge points does not know of one another. (W4) */
export const KNOWN_ROLES: Readonly<Record<ViewClass, readonly Role[]>> = {
  secretariat: ROLES,
  chair: ['chair', 'member', 'delegate', 'adviser', 'secretary', 'presenter', 'observer', 'bridge'],
  members: ['chair', 'member', 'delegate', 'adviser', 'secretary', 'presenter', 'observer'],
  guests: ['chair', 'member', 'delegate', 'secretary', 'presenter'],
  units: ['chair', 'secretary'],
  bridges: ['chair', 'member', 'delegate', 'secretary', 'presenter'],
  screens: ['chair', 'member', 'delegate', 'secretary', 'presenter'],
  outside: [],
};

/** Whose changes move what a class knows: of its own people a unit knows in whatever role. (W4, W11) */
export const FOLLOWED_ROLES: Readonly<Record<ViewClass, readonly Role[]>> = {
  ...KNOWN_ROLES,
  units: ROLES,
};

/** A seat without the items this view may not know of; null if the whole seat is not known. (W4) */
function seatAsSeen(seat: Seat, view: View): Seat | null {
  const ofOwnUnit = view.unitId !== null && seat.unitId === view.unitId;
  if (!ofOwnUnit && !KNOWN_ROLES[view.class].includes(seat.role)) return null;
  const itemIds = seenItemIds(seat, view);
  return itemIds === null || itemIds.length > 0 ? { ...seat, itemIds } : null;
}

/** The items a seat attends, of which this view may know. */
export function seenItemIds({ itemIds }: Seat, view: View): Seat['itemIds'] {
  if (view.class === 'secretariat' || itemIds === null) return itemIds;
  return itemIds.filter(view.seesItem);
}

/** Whether a view knows of a seat as it is now, or as it was when it was withdrawn. (W4, W13) */
export function knowsSeat(meeting: Meeting, seatId: string, view: View): boolean {
  if (view.class === 'secretariat') return true;
  const withdrawn = own(meeting.withdrawnSeats, seatId);
  if (withdrawn?.leftNoTrace) return false;
  const seat = own(meeting.seats, seatId) ?? withdrawn;
  return seat !== undefined && seatAsSeen(seat, view) !== null;
}
