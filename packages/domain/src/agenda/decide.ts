import { accept, type Deciders, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type {
  AddSection,
  AgendaCommand,
  MoveEntry,
  RemoveEntry,
  RenameSection,
} from './commands.ts';
import { isEntryId, sectionOnAgenda } from './find-entry.ts';
import { findItem } from './find-item.ts';
import { addItems, reviseItem, setItemAudience } from './items.ts';
import { ranksBefore } from './order.ts';

export const decideAgenda: Deciders<AgendaCommand> = {
  'add-section': addSection,
  'rename-section': renameSection,
  'add-items': addItems,
  'revise-item': reviseItem,
  'move-entry': moveEntry,
  'remove-entry': removeEntry,
  'set-item-audience': setItemAudience,
};

/** Sections and items have a title and an id of their own. (A1) */
function addSection(meeting: Meeting, { sectionId, title, before }: AddSection): Decision {
  if (!title.trim()) return refuse('text-needed');
  if (isEntryId(meeting, sectionId)) return refuse('item-exists');
  const [rank] = ranksBefore(meeting.agenda, before, 1) ?? [];
  if (rank === undefined) return refuse('item-unknown');
  return accept({ type: 'section-added', sectionId, title, rank });
}

function renameSection(meeting: Meeting, { sectionId, title }: RenameSection): Decision {
  if (!title.trim()) return refuse('text-needed');
  const section = sectionOnAgenda(meeting, sectionId);
  if (!section) return refuse('section-unknown');
  if (section.title === title) return accept();
  return accept({ type: 'section-renamed', sectionId, title });
}

/** An entry stands before another or at the end. (A2) */
function moveEntry(meeting: Meeting, { entryId, before }: MoveEntry): Decision {
  if (!isOnAgenda(meeting, entryId)) return refuse('item-unknown');
  if (before === entryId) return accept();
  const [rank] = ranksBefore(meeting.agenda, before, 1, entryId) ?? [];
  if (rank === undefined) return refuse('item-unknown');
  return accept({ type: 'entry-moved', entryId, rank });
}

/** What has been dealt with stays on the agenda. (A5) */
function removeEntry(meeting: Meeting, { entryId }: RemoveEntry): Decision {
  if (!isOnAgenda(meeting, entryId)) return refuse('item-unknown');
  const item = own(meeting.agenda.items, entryId);
  if (item?.state === 'current') return refuse('item-current');
  if (item && item.state !== 'pending') return refuse('item-finished');
  return accept({ type: 'entry-removed', entryId });
}

function isOnAgenda(meeting: Meeting, entryId: string): boolean {
  return (
    sectionOnAgenda(meeting, entryId) !== undefined ||
    findItem(meeting, entryId, null) !== undefined
  );
}
