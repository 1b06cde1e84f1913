import { itemsInOrder } from '../agenda/order.ts';
import type { Item } from '../agenda/state.ts';
import type { ItemId, SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import { leastShare, membersFor } from '../quorum.ts';
import type { Position } from './commands.ts';
import type { StatedPosition } from './state.ts';

export function positionOf(
  meeting: Meeting,
  itemId: ItemId,
  seatId: SeatId,
): StatedPosition | undefined {
  return own(own(meeting.positions, itemId) ?? {}, seatId);
}

/** How many of the members who take part took each position on an item. */
export function positionCounts(meeting: Meeting, itemId: ItemId): Record<Position, number> {
  const counts: Record<Position, number> = { 'no-objection': 0, objection: 0, 'wish-to-speak': 0 };
  for (const { id } of membersFor(meeting, own(meeting.agenda.items, itemId))) {
    const stated = positionOf(meeting, itemId, id);
    if (stated) counts[stated.position] += 1;
  }
  return counts;
}

/**
 * An item may be adopted without debate if it is for decision, not yet dealt with, nobody objects
 * or wishes to speak, and as many members as make a quorum have said so: silence is not assent. (O3, R6)
 */
export function isUndisputed(meeting: Meeting, item: Item): boolean {
  if (item.kind !== 'decide' || item.state !== 'pending' || item.removed) return false;
  const counts = positionCounts(meeting, item.id);
  const needed = leastShare(meeting.rules.quorum, membersFor(meeting, item).length);
  return (
    counts.objection === 0 && counts['wish-to-speak'] === 0 && counts['no-objection'] >= needed
  );
}

/** What the chair may propose for adoption without debate, in agenda order. */
export function undisputedItems(meeting: Meeting): readonly Item[] {
  return itemsInOrder(meeting.agenda).filter((item) => isUndisputed(meeting, item));
}
