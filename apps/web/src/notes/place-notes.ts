import type { Span } from '@e-cabinet/protocol';
import type { ReadJoined } from '../papers/search/search-paper.ts';
import type { Note } from './note.ts';
import { findQuote, pagePrint } from './quote.ts';

/** Where a note stands in the file that is open. */
export interface PlacedNote {
  readonly note: Note;
  readonly page: number;
  /** Of its words, where it was written on another version: its boxes are to be measured anew. */
  readonly span: Span | null;
}

export interface PlacedNotes {
  readonly placed: readonly PlacedNote[];
  /** What they are about is no longer there; they keep their old page. */
  readonly unplaced: readonly Note[];
}

export interface OpenFile {
  readonly sha256: string;
  readonly pageCount: number;
  readonly read: ReadJoined;
}

/** Notes of all versions of a paper, each at its place in the one that is open. None is left out. */
export async function placeNotes(notes: readonly Note[], file: OpenFile): Promise<PlacedNotes> {
  const here = notes.filter(({ paper }) => paper.sha256 === file.sha256);
  const placed: PlacedNote[] = here.map((note) => ({ note, page: note.page, span: null }));
  const unplaced: Note[] = [];
  for (const note of notes) {
    if (note.paper.sha256 === file.sha256) continue;
    const found = await findPlace(note, file);
    if (found) placed.push(found);
    else unplaced.push(note);
  }
  return { placed: placed.sort(inOrder), unplaced: unplaced.sort((a, b) => a.page - b.page) };
}

/** The pages nearest to where it was are looked at first. */
async function findPlace(note: Note, file: OpenFile): Promise<PlacedNote | null> {
  const { quote } = note;
  if (!quote) {
    const page = note.pagePrint && (await findPage(note.pagePrint, note.page, file));
    return page ? { note, page, span: null } : null;
  }
  for (const page of nearestFirst(note.page, file.pageCount)) {
    const span = findQuote(await file.read(page), quote);
    if (span) return { note, page, span };
  }
  return null;
}

/** The page with the same words that is nearest to where it was; null: there is none. */
export async function findPage(
  print: string,
  near: number,
  { pageCount, read }: OpenFile,
): Promise<number | null> {
  for (const page of nearestFirst(near, pageCount)) {
    if (pagePrint(await read(page)) === print) return page;
  }
  return null;
}

function nearestFirst(page: number, count: number): readonly number[] {
  const pages = Array.from({ length: count }, (_, index) => index + 1);
  return pages.sort((a, b) => Math.abs(a - page) - Math.abs(b - page) || a - b);
}

function inOrder(one: PlacedNote, other: PlacedNote): number {
  return one.page - other.page || downOf(one.note) - downOf(other.note);
}

function downOf({ boxes, strokes }: Note): number {
  return boxes[0]?.y ?? strokes[0]?.[0]?.[1] ?? 0;
}
