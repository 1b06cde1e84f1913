import { generateNKeysBetween } from 'fractional-indexing';
import type { EntryId, Rank } from '../identifiers.ts';
import type { Agenda, AgendaEntry, Item, Section } from './state.ts';

/** Ranks are compared as bytes, the same on every machine and in every language. */
export function byRank(a: { readonly rank: Rank }, b: { readonly rank: Rank }): number {
  return a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0;
}

/** The items in their order, without those taken off. */
export function itemsInOrder(agenda: Agenda): readonly Item[] {
  return Object.values(agenda.items)
    .filter((item) => !item.removed)
    .sort(byRank);
}

function sectionsInOrder(agenda: Agenda): readonly Section[] {
  return Object.values(agenda.sections)
    .filter((section) => !section.removed)
    .sort(byRank);
}

/** Sections and items as the agenda reads; items numbered from 1 without gaps. (A3) */
export function agendaInOrder(agenda: Agenda): readonly AgendaEntry[] {
  const lines: (Section | Item)[] = [...sectionsInOrder(agenda), ...itemsInOrder(agenda)];
  let number = 0;
  return lines.sort(byRank).map((line) => {
    if (!('kind' in line)) return { kind: 'section', section: line };
    number += 1;
    return { kind: 'item', item: line, number };
  });
}

function idOf(entry: AgendaEntry): EntryId {
  return entry.kind === 'section' ? entry.section.id : entry.item.id;
}

function rankOf(entry: AgendaEntry | undefined): Rank | null {
  if (!entry) return null;
  return entry.kind === 'section' ? entry.section.rank : entry.item.rank;
}

/** `count` ranks in front of an entry, or at the end; undefined if the entry is not there. */
export function ranksBefore(
  agenda: Agenda,
  before: EntryId | null,
  count: number,
  moving: EntryId | null = null,
): readonly Rank[] | undefined {
  const lines = agendaInOrder(agenda).filter((entry) => idOf(entry) !== moving);
  const index = before === null ? lines.length : lines.findIndex((entry) => idOf(entry) === before);
  if (index < 0) return undefined;
  return generateNKeysBetween(rankOf(lines[index - 1]), rankOf(lines[index]), count);
}
