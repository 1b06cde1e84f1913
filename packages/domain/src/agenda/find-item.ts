import { inAudience } from '../audience.ts';
import type { ItemId, SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { Seat } from '../seat.ts';
import type { Item } from './state.ts';

/** Whether a seat may know of an item: invited to it, and in its audience. (A6) */
export function seesItem(seat: Seat, item: Item): boolean {
  if (seat.itemIds !== null && !seat.itemIds.includes(item.id)) return false;
  return inAudience(item.audience, seat);
}

/**
 * An item as this seat may know of it: what it may not see does not exist for it. (A6)
 * @param seat null: whoever may know of everything
 */
export function findItem(meeting: Meeting, itemId: ItemId, seat: Seat | null): Item | undefined {
  const item = own(meeting.agenda.items, itemId);
  if (!item || item.removed || !isToldOfMeeting(meeting, seat)) return undefined;
  return seat === null || seesItem(seat, item) ? item : undefined;
}

/** Whether a member takes no part in an item. (R5) */
export function isRecused(seatId: SeatId, item: Item | undefined): boolean {
  return item?.recusals.some((recusal) => recusal.seatId === seatId) ?? false;
}

/** Before publication a meeting exists for its secretariat alone. (M9) */
export function isToldOfMeeting({ publishedAt }: Meeting, seat: Seat | null): boolean {
  return publishedAt !== null || seat === null || seat.role === 'secretary';
}
