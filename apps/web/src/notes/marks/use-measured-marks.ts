import { useEffect, useState } from 'react';
import type { Box } from '../note.ts';
import { usePaperNotes } from '../notes-context.ts';
import type { PlacedNote } from '../place-notes.ts';
import type { MeasuredMark } from './measured-mark.ts';

const NONE: ReadonlyMap<string, readonly Box[]> = new Map();

/** The notes on a page. Those whose words have moved are measured on the page's text once it is there. */
export function useMeasuredMarks(page: number): readonly MeasuredMark[] {
  const notes = usePaperNotes();
  const here = notes?.placed.filter((placed) => placed.page === page) ?? [];
  const measured = useMeasured(here, notes?.textsShown ?? 0);
  return here.map(({ note, span }) => ({
    note,
    boxes: span ? (measured.get(note.id) ?? []) : note.boxes,
  }));
}

function useMeasured(here: readonly PlacedNote[], textsShown: number) {
  const notes = usePaperNotes();
  const [measured, setMeasured] = useState(NONE);
  const moved = here.filter(({ span }) => span !== null);
  const key = `${textsShown} ${moved.map(({ note }) => note.id).join(' ')}`;
  useEffect(() => {
    if (!notes || moved.length === 0) return;
    let ended = false;
    void Promise.all(
      moved.map(async ({ note, page, span }) => {
        const boxes = span ? await notes.measure(page, span) : [];
        return [note.id, boxes] as const;
      }),
    ).then((found) => !ended && setMeasured(new Map(found)));
    return () => {
      ended = true;
    };
  }, [key]);
  return measured;
}
