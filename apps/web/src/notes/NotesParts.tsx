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
        <LateUnlock notes={notes} />
      )}
    </Suspense>
  );
}

/** All notes of the paper, beside its pages. */
export function ListedNotes({ onGoTo }: { readonly onGoTo: (page: number) => void }) {
  const notes = usePaperNotes();
  if (!notes?.opened || !notes.listed) return null;
  return (
    <Suspense>
      <LateList notes={notes} onGoTo={onGoTo} />
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
