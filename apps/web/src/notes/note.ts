/** What a note is on the page. */
export const NOTE_KINDS = ['highlight', 'underline', 'ink', 'text', 'bookmark'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export const NOTE_COLOURS = ['yellow', 'green', 'blue', 'red'] as const;
export type NoteColour = (typeof NOTE_COLOURS)[number];

/** Part of a page, in shares of its width and height from the top left; a point has no size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of the pen: x and y in shares of the page's width and height, pressure from 0 to 1. */
export type Stroke = readonly (readonly [x: number, y: number, pressure: number])[];

/** The words that a note is about, and what stands around them: by these it is found in another version. */
export interface Quote {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** The file on which it was written. */
export interface NotedPaper {
  readonly meetingId: string;
  readonly paperId: string;
  readonly paperVersion: number;
  readonly sha256: string;
}

/** What the paper was called and where it lay when the note was written. */
export interface PaperNames {
  readonly paper: string;
  readonly meeting: string;
  /** null: of the meeting as a whole. */
  readonly itemId: string | null;
  /** Of an opinion ballot. */
  readonly inWriting: boolean;
}

/** Something that a reader has written on a page, for themselves alone. */
export interface Note {
  readonly id: string;
  readonly paper: NotedPaper;
  /** Left out of older notes. */
  readonly names?: PaperNames;
  /** From 1, on the file on which it was written. */
  readonly page: number;
  readonly kind: NoteKind;
  readonly colour: NoteColour;
  readonly boxes: readonly Box[];
  readonly strokes: readonly Stroke[];
  /** null: it is about a place and not about words. */
  readonly quote: Quote | null;
  /** Hash of the words of the page, to find the page again; null where it has none. */
  readonly pagePrint: string | null;
  readonly text: string;
  /** ISO 8601, by the clock of the device. */
  readonly changedAt: string;
}

/** The page at which its reader left a paper; on every device of theirs, and readable nowhere else. */
export interface ReadingPlace
  extends Pick<Note, 'id' | 'paper' | 'page' | 'pagePrint' | 'changedAt'> {
  readonly kind: 'place';
}

/** What a notebook holds. */
export type Entry = Note | ReadingPlace;

const ENTRY_KINDS: readonly Entry['kind'][] = [...NOTE_KINDS, 'place'];

/** What was decrypted, if it is an entry: a later version of the application may have written something else. */
export function readEntry(text: string): Entry | null {
  try {
    const entry = JSON.parse(text) as Entry;
    return ENTRY_KINDS.includes(entry.kind) && Number.isInteger(entry.page) ? entry : null;
  } catch {
    return null;
  }
}

/** Of one length: how long a sealed place is says nothing of the page. */
const PLACE_CHARACTERS = 640;

export function writeEntry(entry: Entry): string {
  const text = JSON.stringify(entry);
  return entry.kind === 'place' ? text.padEnd(PLACE_CHARACTERS) : text;
}
