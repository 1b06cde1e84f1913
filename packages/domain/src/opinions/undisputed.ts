import { itemsInOrder } from '../agenda/order.ts';
import type { Item } from '../agenda/state.ts';
import type { ItemId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { leastShare, members } from '../quorum.ts';
import type { Position } from './commands.ts';

/** How many members took each position on an item. */
export function positionCounts(meeting: Meeting, itemId: ItemId): Record<Position, number> {
  const counts: Record<Position, number> = { 'no-objection': 0, objection: 0, 'wish-to-speak': 0 };
  for (const { position } of Object.values(meeting.positions[itemId] ?? {})) counts[position] += 1;
  return counts;
}

/**
 * An item may be adopted without debate if it is for decision, not yet dealt with, nobody objects
 * or wishes to speak, and as many members as make a quorum have said so: silence is not assent. (O3)
 */
export function isUndisputed(meeting: Meeting, item: Item): boolean {
  if (item.kind !== 'decide' || item.state !== 'pending' || item.removed) return false;
  const counts = positionCounts(meeting, item.id);
  const needed = leastShare(meeting.rules.quorum, members(meeting).length);
  return (
    counts.objection === 0 && counts['wish-to-speak'] === 0 && counts['no-objection'] >= needed
  );
}

/** What the chair may propose for adoption without debate, in agenda order. */
export function undisputedItems(meeting: Meeting): readonly Item[] {
  return itemsInOrder(meeting.agenda).filter((item) => isUndisputed(meeting, item));
}
