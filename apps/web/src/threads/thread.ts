import type { Refused } from '../http/answer.ts';
import type { Box, NoteKind, Quote, Stroke } from '../notes/note.ts';

/** Characters of one message: eight printed pages. */
export const MESSAGE_MAX = 10_000;

/** What a thread is about: a place on a page, and the note that its author shares. */
export interface SharedPlace {
  /** From 1, of the version of the paper that its author had before them. */
  readonly page: number;
  readonly paperVersion: number;
  readonly quote: Quote | null;
  /** null: a question about the page, without a note. */
  readonly note: SharedNote | null;
}

export interface SharedNote {
  readonly kind: NoteKind;
  readonly text: string;
  readonly boxes: readonly Box[];
  readonly strokes: readonly Stroke[];
}

/** What stands in a message. The first one of a thread says what it is about. */
export interface Said {
  readonly text: string;
  readonly about: SharedPlace | null;
}

export interface Message {
  readonly id: string;
  readonly authorId: string;
  /** ISO 8601; of what waits by the clock of the device. */
  readonly at: string;
  /** null: it cannot be read with the key of the thread. */
  readonly said: Said | null;
  /** Only on this device so far. */
  readonly waiting: boolean;
}

/** A thread as its reader has it before them. */
export interface Thread {
  readonly id: string;
  readonly paperId: string;
  readonly authorId: string;
  readonly personIds: readonly string[];
  readonly about: SharedPlace | null;
  readonly messages: readonly Message[];
  /** How many the server has. */
  readonly count: number;
  /** Messages of others that the reader has not seen. */
  readonly unread: number;
  /** Sealed for a key that this person no longer has. */
  readonly locked: boolean;
  /** Why the server does not take what waits; null while it has not said no. */
  readonly refused: Refused | null;
}

/** Messages of others that have not been seen. */
export function unreadIn(threads: readonly Thread[]): number {
  return threads.reduce((sum, { unread }) => sum + unread, 0);
}

/** What was decrypted, if it is a message: a later version of the application may have written something else. */
export function readSaid(text: string | null): Said | null {
  if (text === null) return null;
  try {
    const said = JSON.parse(text) as Said;
    return typeof said.text === 'string' ? { text: said.text, about: said.about ?? null } : null;
  } catch {
    return null;
  }
}
