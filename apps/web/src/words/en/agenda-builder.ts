import type { Translation } from '../translation.ts';
import type { agendaBuilder as source } from '../vi/agenda-builder.ts';

export const agendaBuilder = {
  items_one: '1 item',
  items_other: '{{count}} items',
  total_one: '1 minute',
  total_other: '{{count}} minutes',
  until: '{{from}} to {{until}}',
  over_one: '1 minute longer than the session',
  over_other: '{{count}} minutes longer than the session',
  addItem: 'Add an item',
  addSection: 'Add a section',
  paste: 'Paste a list',
  empty: 'Nothing on the agenda yet',
  emptyHint: 'Add items one by one, or paste a whole list from a Word document.',
  late: 'Late: {{reason}}',
  noPapers: 'No documents yet',
  papers_one: '1 document',
  papers_other: '{{count}} documents',

  move: 'Move: {{title}}',
  moveHint: 'Drag to move. Keyboard: Alt and arrow up or down; Enter to move to a number.',
  toNumber: 'Move to number',
  toNumberHint: 'Now number {{number}}. Type a number and press Enter.',
  edit: 'Edit: {{title}}',
  removeItem: 'Take off the agenda: {{title}}',
  removeHint: 'The item will no longer be on the agenda.',
  removePapers_one: 'The item has 1 document, which will not be given out any more either.',
  removePapers_other:
    'The item has {{count}} documents, which will not be given out any more either.',
  removeSection: 'Remove the section: {{title}}',
  removeSectionHint: 'Only the heading goes. The items below it stay.',
  remove: 'Remove',
  dontSave: 'Do not save',
  add: 'Add',
  dontAdd: 'Do not add',

  title: 'Title of the item',
  sectionTitle: 'Title of the section',
  submittedBy: 'Submitted by',
  presenters: 'Presenters',
  audience: 'Who may know of this item',
  lateReason: 'Why it comes after publication',
  lateReasonHint: 'The item will be marked as late, with this reason.',

  pasteHere: 'Paste the list here',
  pasteHint:
    'Each line is one item. Numbering goes; “(submitted by …)” and “20 minutes” are taken apart.',
  preview: 'Will be added at the end of the agenda',
  number: 'No.',
  addItems_one: 'Add 1 item',
  addItems_other: 'Add {{count}} items',
} as const satisfies Translation<typeof source>;
