import type { AgendaEntry, EntryId, ItemId } from '@e-cabinet/domain';

export function entryId(entry: AgendaEntry): EntryId {
  return entry.kind === 'section' ? entry.section.id : entry.item.id;
}

/** Where an entry goes that moves one line up or down: before this one (null: at the end); undefined at the edge. */
export function beforeAfterStep(
  entries: readonly AgendaEntry[],
  id: EntryId,
  step: -1 | 1,
): EntryId | null | undefined {
  const index = entries.findIndex((entry) => entryId(entry) === id);
  const target = index + step;
  if (index < 0 || target < 0 || target >= entries.length) return undefined;
  return idAt(entries, step < 0 ? target : target + 1);
}

/** Where an entry goes that is dropped on another's line. */
export function beforeAfterDrop(
  entries: readonly AgendaEntry[],
  id: EntryId,
  over: EntryId,
): EntryId | null | undefined {
  const from = entries.findIndex((entry) => entryId(entry) === id);
  const to = entries.findIndex((entry) => entryId(entry) === over);
  if (from < 0 || to < 0 || from === to) return undefined;
  return idAt(entries, to < from ? to : to + 1);
}

/**
 * Where an item goes to become number `number`, beside the item that has it now: going up before
 * it, going down after it, so that it stays in that item's section.
 */
export function beforeForNumber(
  entries: readonly AgendaEntry[],
  itemId: ItemId,
  number: number,
): EntryId | null | undefined {
  const items = entries.filter((entry) => entry.kind === 'item');
  const from = items.findIndex((entry) => entry.item.id === itemId) + 1;
  const wanted = Math.min(Math.max(1, Math.trunc(number)), items.length);
  if (from === 0 || wanted === from) return undefined;
  const target = items[wanted - 1]?.item.id;
  if (wanted < from) return target;
  return idAt(entries, entries.findIndex((entry) => entryId(entry) === target) + 1);
}

function idAt(entries: readonly AgendaEntry[], index: number): EntryId | null {
  const entry = entries[index];
  return entry ? entryId(entry) : null;
}
