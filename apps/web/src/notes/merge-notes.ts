import type { Entry, Note } from './note.ts';

/** What stands in the notebook here, or that it was taken away. */
export type NoteOrGone = Entry | null;

export interface Merged {
  /** What stands under the note's id from now on; undefined: theirs, as it is. */
  readonly mine: NoteOrGone | undefined;
  /** What is kept beside it, as a note of its own. */
  readonly beside: Note | null;
}

/**
 * Two devices have changed a note without knowing of each other. Nothing that was written is lost:
 * what was changed on one and taken away on the other stays, and of two changes both stay.
 */
export function mergeNotes(mine: NoteOrGone, theirs: NoteOrGone, newId: () => string): Merged {
  if (mine === null) return { mine: undefined, beside: null };
  if (theirs === null) return { mine, beside: null };
  // Of two places the later one is where the paper was left: there is nothing to lose.
  if (mine.kind === 'place' || theirs.kind === 'place')
    return { mine: mine.changedAt > theirs.changedAt ? mine : undefined, beside: null };
  if (isSame(mine, theirs)) return { mine: undefined, beside: null };
  // The same mark with another colour only is no loss; another text would be.
  if (mine.text === theirs.text && sameMarks(mine, theirs)) return { mine, beside: null };
  return { mine: undefined, beside: { ...mine, id: newId() } };
}

function isSame(mine: Note, theirs: Note): boolean {
  return (
    JSON.stringify({ ...mine, changedAt: '' }) === JSON.stringify({ ...theirs, changedAt: '' })
  );
}

function sameMarks(mine: Note, theirs: Note): boolean {
  const marks = ({ boxes, strokes }: Note) => JSON.stringify([boxes, strokes]);
  return marks(mine) === marks(theirs);
}
