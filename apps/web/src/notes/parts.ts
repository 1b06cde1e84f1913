import { ThreadsPanel } from '../threads/ThreadsPanel.tsx';
import { NoteDialog } from './NoteDialog.tsx';
import { NotesList } from './NotesList.tsx';
import { NotesStrip } from './NotesStrip.tsx';
import { UnlockNotes } from './UnlockNotes.tsx';

/** What is fetched together when somebody first asks for their notes. */
export const PARTS = { NoteDialog, NotesList, NotesStrip, ThreadsPanel, UnlockNotes } as const;
