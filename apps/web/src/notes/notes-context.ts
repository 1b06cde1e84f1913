import type { Span } from '@e-cabinet/protocol';
import { createContext, useContext } from 'react';
import type { SharedPlace } from '../threads/thread.ts';
import type { Threads, ThreadsSnapshot } from '../threads/threads.ts';
import type { Box, Note, NoteColour, NotedPaper, NoteKind, Quote, Stroke } from './note.ts';
import type { Notebook, NotebookSnapshot } from './notebook.ts';
import type { PlacedNotes } from './place-notes.ts';

/** What the finger or the pen does on a page; null: it reads. */
export type NoteTool = Exclude<NoteKind, 'bookmark'>;

/** What a reader has just drawn or selected. */
export interface NewMark {
  readonly page: number;
  readonly kind: NoteKind;
  readonly boxes?: readonly Box[];
  readonly strokes?: readonly Stroke[];
  readonly quote?: Quote;
}

/** The list of notes, that of threads, one thread, or one that is about to begin. */
export type NotesAside =
  | { readonly kind: 'notes' }
  | { readonly kind: 'threads' }
  | { readonly kind: 'thread'; readonly id: string }
  | { readonly kind: 'new'; readonly about: SharedPlace }
  | null;

/** The reader's notes on the paper that is open, for the strip, the pages and the list. */
export interface PaperNotes extends PlacedNotes {
  readonly notebook: Notebook;
  readonly state: NotebookSnapshot['state'];
  /** Something is not on the server yet. */
  readonly waiting: boolean;
  readonly unreadable: number;
  /** The strip of tools is there. */
  readonly opened: boolean;
  readonly setOpened: (opened: boolean) => void;
  /** What stands beside the pages. */
  readonly aside: NotesAside;
  readonly setAside: (aside: NotesAside) => void;
  readonly paper: NotedPaper;
  /** What is shared about the papers of the meeting; null until the notebook is known. */
  readonly shared: { readonly threads: Threads; readonly now: ThreadsSnapshot } | null;
  /** The first words that are selected; null: none are. */
  readonly selected: () => Promise<SharedPlace | null>;
  readonly tool: NoteTool | null;
  readonly setTool: (tool: NoteTool | null) => void;
  readonly colour: NoteColour;
  readonly setColour: (colour: NoteColour) => void;
  /** Where words of a page stand on it; none while its text is not on the screen. */
  readonly measure: (page: number, span: Span) => Promise<readonly Box[]>;
  /** Counts the pages whose text has come onto the screen. */
  readonly textsShown: number;
  /** false: pages are pictures, or not there yet. Nothing can be marked, and marks on words are only in the list. */
  readonly hasWords: boolean;
  /** Makes notes of the words that are selected; null: none are. */
  readonly markSelected: (
    kind: 'highlight' | 'underline' | 'text',
  ) => Promise<readonly Note[] | null>;
  readonly add: (mark: NewMark) => Promise<Note>;
  readonly change: (note: Note) => void;
  readonly remove: (note: Note) => void;
  /** The note that was taken away last, while it can be brought back. */
  readonly removed: Note | null;
  readonly bringBack: () => void;
  readonly edited: Note | null;
  readonly edit: (note: Note | null) => void;
}

export const NotesContext = createContext<PaperNotes | null>(null);

/** null where nobody writes notes: on the room screen, say. */
export function usePaperNotes(): PaperNotes | null {
  return useContext(NotesContext);
}
