import type { Translation } from '../translation.ts';
import type { printing as source } from '../vi/printing.ts';

export const printing = {
  title: 'Print the agenda and the pack',
  hint: 'The file has only the items and documents that its recipient may know.',
  draft:
    'Not published yet: the file says that it is a draft, with what its recipient would see if it went out now.',
  forWhom: 'For',
  agenda: 'Download the agenda',
  pack: 'Download the pack',
  making: 'The file is being made. A large pack can take a few minutes.',
  made: 'Downloaded: {{name}}',
  view: {
    secretariat: 'Secretariat',
    chair: 'Chair',
    members: 'Members',
    guests: 'Guests',
    units: 'Invited units',
    bridges: 'Bridge points',
    screens: 'Room screens',
  },
  several: '{{view}}: {{count}} recipients',
  one: '{{view}}: {{name}}',
  items_one: '{{who}} (1 item)',
  items_other: '{{who}} ({{count}} items)',
  tooLarge:
    'The pack is too large for one file. A file has at most {{papers}} documents, {{pages}} pages, {{megabytes}} MB. Please download the documents one by one.',
  tooMany: 'Too many copies were downloaded within an hour. Please wait before the next.',
  busy: 'Another file is being made. Please wait a moment and try again.',
  notPossible: 'The file could not be made. Please download the documents one by one.',
  ownTitle: 'Agenda and pack for printing',
  takeTitle: 'Download the pack of the session?',
  takeHint:
    'Your office and the time stand on every page. This download is recorded for each document, and the secretary can see it.',
} as const satisfies Translation<typeof source>;
