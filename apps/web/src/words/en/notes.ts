import type { Translation } from '../translation.ts';
import type { notes as vi } from '../vi/notes.ts';

export const notes = {
  toggle: 'Notes',
  tools: 'Tools for notes',
  close: 'Close notes',
  kind: {
    highlight: 'Highlight',
    underline: 'Underline',
    ink: 'Handwriting',
    text: 'Note',
    bookmark: 'Bookmark',
  },
  how: {
    highlight: 'Select words to highlight them.',
    underline: 'Select words to underline them.',
    ink: 'Write on the page with a pen or a finger.',
    text: 'Tap where the note belongs.',
  },
  colours: 'Colour',
  colour: { yellow: 'Yellow', green: 'Green', blue: 'Blue', red: 'Red' },
  list: 'List ({{count, number}})',
  listed: 'My notes',
  closeList: 'Close the list of notes',
  none: 'No notes yet. Choose a tool above, then mark the page.',
  unplaced: 'No place found in this version',
  unplacedWhy: 'The words of these notes have changed or are gone. The notes are kept.',
  oldPage: 'Page {{page}} of version {{version}}',
  open: '{{kind}}: {{text}}',
  text: 'Note',
  onlyYou: 'Only you can read it. Administrators and secretaries cannot.',
  keep: 'Save',
  remove: 'Delete the note',
  bringBack: 'Bring back the deleted note',
  safe: 'Saved. Only you can read them.',
  waiting: 'Kept on this device; saved to the server once there is a network.',
  unreadable:
    '{{count, number}} notes belong to an earlier notebook, which the present key does not open.',
  opening: 'Opening your notebook…',
  insecure:
    'The browser does not allow encryption on this page, so notes cannot be written. Open the system by its https address.',
  unreachable: 'The first time on this device, the notebook needs a network to open.',
  deviceLocked: 'The notes on this device are locked together with the papers.',
  openDevice: 'Unlock',
  new: 'Enter your password to begin your private notebook. Notes are encrypted with it.',
  locked: 'Enter your password to open your private notebook on this device.',
  password: 'Password',
  showPassword: 'Show password',
  unlock: 'Open the notebook',
  wrongPassword:
    'This password does not open the notebook. If your password has just been reset, try the one before.',
} as const satisfies Translation<typeof vi>;
