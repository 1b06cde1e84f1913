import type { Item, ItemId, Meeting, Seat } from '@e-cabinet/domain';

/** A chair that is with somebody else now. */
export interface HandedOver {
  readonly to: Seat;
  /** null: for the session. */
  readonly itemId: ItemId | null;
  readonly item: Item | null;
}

/** Who holds the chair in place of the chair by appointment: for the current item, else for the session. */
export function handedOver(meeting: Meeting): HandedOver | null {
  const { agenda, currentItemId, chairHandedTo, seats } = meeting;
  const item = currentItemId === null ? undefined : agenda.items[currentItemId];
  const forItem = seats[item?.chairSeatId ?? ''];
  if (item && forItem) return { to: forItem, itemId: item.id, item };
  const forSession = seats[chairHandedTo ?? ''];
  return forSession ? { to: forSession, itemId: null, item: null } : null;
}
