import type {
  KeptNotes,
  NotebookAnswer,
  NotebookChange,
  NoteChange,
  Notes,
} from '@e-cabinet/protocol';
import type { Answer } from './answer.ts';
import { ask } from './ask.ts';

export function fetchNotebook(): Promise<Answer<NotebookAnswer>> {
  return ask('GET', '/api/notebook');
}

export function keepNotebook(change: NotebookChange): Promise<Answer<void>> {
  return ask('PUT', '/api/notebook', change);
}

export function fetchNotes(after: number): Promise<Answer<Notes>> {
  return ask('GET', `/api/notes?after=${after}`);
}

export function sendNotes(notes: readonly NoteChange[]): Promise<Answer<KeptNotes>> {
  return ask('POST', '/api/notes', { notes });
}
