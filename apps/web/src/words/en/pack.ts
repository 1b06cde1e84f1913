import type { Translation } from '../translation.ts';
import type { pack as source } from '../vi/pack.ts';

/** What was given out: frozen, supplemented, recalled. */
export const pack = {
  open: 'Agenda and documents are not frozen yet.',
  opensUntil: 'Agenda and documents freeze by themselves {{moment}}.',
  frozenBy: 'Agenda and documents were frozen {{moment}} · {{by}}.',
  frozenByItself: 'Agenda and documents froze by themselves {{moment}}.',
  frozenHint:
    'What remains is a new version, a supplement, a late item or a recall, each with its reason.',
  freeze: 'Freeze now',
  freezeTitle: 'Freeze agenda and documents?',
  freezeNow: 'Freeze',
  freezeHint:
    'After that neither can be edited, and the freeze cannot be undone. New versions, supplements and recalls remain possible, with a reason that all recipients read.',
  wholeMeeting: 'Documents of the whole session',
  none: 'No documents yet.',
  everything: 'all documents of the session',
  recall: 'Recall: {{title}}',
  recallAll: 'Recall all documents',
  recallItem: 'Recall the documents of this item',
  recallTitle: 'Recall: {{title}}?',
  recallNow: 'Recall',
  recallHint:
    'Nobody can read it any more, also not where it is open now, and no search finds it; a device without a network deletes its copy at the next contact. Its title, who recalled it and the reason stay visible to those who received it.',
  recalled: 'Recalled',
  supplement: 'Supplement',
  supplementTo: 'Supplement to “{{title}}”',
  version: 'Version {{version}}',
  because: '{{moment}} · {{by}}. Reason: {{reason}}',
} as const satisfies Translation<typeof source>;
