import type { NotedPaper, ReadingPlace } from './note.ts';
import { findPage, type OpenFile } from './place-notes.ts';

/** Where a paper was left last, in whichever version and on whichever device. */
export function lastPlaceOf(
  places: ReadonlyMap<string, ReadingPlace>,
  { meetingId, paperId }: NotedPaper,
): ReadingPlace | null {
  const ofPaper = [...places.values()].filter(
    ({ paper }) => paper.meetingId === meetingId && paper.paperId === paperId,
  );
  const last = ofPaper.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  return last[0] ?? null;
}

/** The page of a place in the file that is open: in another version by its words, else by its number. */
export async function pageOfPlace(place: ReadingPlace, file: OpenFile): Promise<number> {
  const { page, paper, pagePrint } = place;
  const isHere = paper.sha256 === file.sha256;
  const found = isHere || !pagePrint ? null : await findPage(pagePrint, page, file);
  return Math.min(found ?? page, file.pageCount);
}
