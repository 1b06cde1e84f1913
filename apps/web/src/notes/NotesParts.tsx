import { lazy, Suspense } from 'react';
import { usePaperNotes } from './notes-context.ts';
import type { PARTS } from './parts.ts';

/** Most papers are read without them: fetched when somebody first asks for their notes. */
async function fetched(): Promise<typeof PARTS> {
  return (await import('./parts.ts')).PARTS;
}

const LateDialog = lazy(async () => ({ default: (await fetched()).NoteDialog }));
const LateList = lazy(async () => ({ default: (await fetched()).NotesList }));
const LateStrip = lazy(async () => ({ default: (await fetched()).NotesStrip }));
const LateThreads = lazy(async () => ({ default: (await fetched()).ThreadsPanel }));
const LateUnlock = lazy(async () => ({ default: (await fetched()).UnlockNotes }));

/** The reader's tools below the toolbar, or what opens the notebook first. */
export function NotesTools({ page }: { readonly page: number }) {
  const notes = usePaperNotes();
  if (!notes?.opened) return null;
  return (
    <Suspense>
      {notes.state === 'open' ? (
        <LateStrip notes={notes} page={page} />
      ) : (
        <LateUnlock
          notebook={notes.notebook}
          state={notes.state}
          onClose={() => notes.setOpened(false)}
        />
      )}
    </Suspense>
  );
}

export interface BesidePagesProps {
  readonly page: number;
  readonly onGoTo: (page: number) => void;
}

/** All notes of the paper beside its pages, or what is shared about it. */
export function BesidePages({ page, onGoTo }: BesidePagesProps) {
  const notes = usePaperNotes();
  if (!notes?.opened || !notes.aside) return null;
  return (
    <Suspense>
      {notes.aside.kind === 'notes' ? (
        <LateList notes={notes} onGoTo={onGoTo} />
      ) : (
        <LateThreads notes={notes} page={page} onGoTo={onGoTo} />
      )}
    </Suspense>
  );
}

/** The note that the reader has opened, if any. */
export function EditedNote() {
  const notes = usePaperNotes();
  if (!notes?.edited) return null;
  return (
    <Suspense>
      <LateDialog notes={notes} note={notes.edited} />
    </Suspense>
  );
}
