import type { ItemId, SectionId } from '../identifiers.ts';
import { agendaInOrder } from './order.ts';
import type { Agenda } from './state.ts';

/** Sections on the agenda that stand over an item this reader may know of, or over none at all: a title tells of what stands under it. (W12) */
export function seenSections(
  agenda: Agenda,
  seesItem: (itemId: ItemId) => boolean,
): ReadonlySet<SectionId> {
  const over = new Map<SectionId, ItemId[]>();
  let section: SectionId | null = null;
  for (const entry of agendaInOrder(agenda)) {
    if (entry.kind === 'section') {
      section = entry.section.id;
      over.set(section, []);
    } else if (section !== null) {
      over.get(section)?.push(entry.item.id);
    }
  }
  const seen = [...over].filter(([, items]) => items.length === 0 || items.some(seesItem));
  return new Set(seen.map(([id]) => id));
}
