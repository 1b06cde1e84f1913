import { useEffect, useMemo, useState } from 'react';
import type { PaperTools } from '../papers/use-paper-tools.ts';
import type { Note, NotedPaper } from './note.ts';
import { type PlacedNotes, placeNotes } from './place-notes.ts';

const NONE: PlacedNotes = { placed: [], unplaced: [] };

/** The notes of a paper, those of other versions too, at their places in this one. */
export function usePlacedNotes(
  all: ReadonlyMap<string, Note>,
  { meetingId, paperId, sha256 }: NotedPaper,
  tools: PaperTools | null,
  pageCount: number,
): PlacedNotes {
  const ofPaper = useMemo(
    () =>
      [...all.values()].filter(
        ({ paper }) => paper.paperId === paperId && paper.meetingId === meetingId,
      ),
    [all, paperId, meetingId],
  );
  const [placed, setPlaced] = useState(NONE);
  useEffect(() => {
    const read = tools?.readJoined;
    if (!read) return;
    let ended = false;
    placeNotes(ofPaper, { sha256, pageCount, read }).then(
      (found) => !ended && setPlaced(found),
      // Without a network the pages cannot be read yet: what is of this very file stands all the same.
      () => !ended && setPlaced(ofThisFile(ofPaper, sha256)),
    );
    return () => {
      ended = true;
    };
  }, [ofPaper, sha256, pageCount, tools]);
  return placed;
}

function ofThisFile(notes: readonly Note[], sha256: string): PlacedNotes {
  const isHere = ({ paper }: Note) => paper.sha256 === sha256;
  return {
    placed: notes.filter(isHere).map((note) => ({ note, page: note.page, span: null })),
    unplaced: notes.filter((note) => !isHere(note)),
  };
}
