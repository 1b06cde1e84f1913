import { inAudience } from '../audience.ts';
import type { ItemId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import type { Seat } from '../seat.ts';
import type { Item } from './state.ts';

/** Whether a seat may know of an item: invited to it, and in its audience. (A6) */
export function seesItem(seat: Seat, item: Item): boolean {
  if (seat.itemIds !== null && !seat.itemIds.includes(item.id)) return false;
  return inAudience(item.audience, seat);
}

/** An item as this seat may know of it: what it may not see does not exist for it. (A6) */
export function findItem(meeting: Meeting, itemId: ItemId, seat: Seat | null): Item | undefined {
  const item = meeting.agenda.items[itemId];
  if (!item || item.removed) return undefined;
  return seat === null || seesItem(seat, item) ? item : undefined;
}
