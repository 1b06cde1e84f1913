import type { EntryId, SectionId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { Section } from './state.ts';

export function sectionOnAgenda({ agenda }: Meeting, sectionId: SectionId): Section | undefined {
  const section = own(agenda.sections, sectionId);
  return section?.removed ? undefined : section;
}

/** Whether an id was ever given to a section or an item. (A1) */
export function isEntryId({ agenda }: Meeting, id: EntryId): boolean {
  return own(agenda.sections, id) !== undefined || own(agenda.items, id) !== undefined;
}
