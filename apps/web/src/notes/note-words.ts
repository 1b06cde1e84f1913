import type { NoteColour, NoteKind } from './note.ts';
import type { NotebookSnapshot } from './notebook.ts';
import type { NoteTool } from './notes-context.ts';

export const KIND_NAMES = {
  highlight: 'notes.kind.highlight',
  underline: 'notes.kind.underline',
  ink: 'notes.kind.ink',
  text: 'notes.kind.text',
  bookmark: 'notes.kind.bookmark',
} as const satisfies Record<NoteKind, string>;

export const HOW_TO = {
  highlight: 'notes.how.highlight',
  underline: 'notes.how.underline',
  ink: 'notes.how.ink',
  text: 'notes.how.text',
} as const satisfies Record<NoteTool, string>;

export const COLOUR_NAMES = {
  yellow: 'notes.colour.yellow',
  green: 'notes.colour.green',
  blue: 'notes.colour.blue',
  red: 'notes.colour.red',
} as const satisfies Record<NoteColour, string>;

/** What stands in the way of the notes. */
export const STATE_SENTENCES = {
  opening: 'notes.opening',
  insecure: 'notes.insecure',
  unreachable: 'notes.unreachable',
  'device-locked': 'notes.deviceLocked',
  new: 'notes.new',
  locked: 'notes.locked',
} as const satisfies Record<Exclude<NotebookSnapshot['state'], 'open'>, string>;
