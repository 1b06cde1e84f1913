import type { ItemId } from '@e-cabinet/domain';

/** What a reader looks at. */
export interface Place {
  /** null: the meeting as a whole. */
  readonly itemId: ItemId | null;
  /** A paper's id, or one of our own sheets; null: whichever comes first. */
  readonly sheet: string | null;
}

/** Of an item: what is read before its papers. */
export const BRIEF = 'brief';
/** Of an item: what came of it. */
export const OUTCOME = 'outcome';
/** Of the meeting: every item with the reader's position. */
export const POSITIONS_SHEET = 'positions';

/**
 * `browsing`: looking around while nothing is being discussed; the next item takes the reader along.
 * `following`: at what is being discussed. `free`: left it, and is never moved until returning.
 */
export interface Reading {
  readonly mode: 'browsing' | 'following' | 'free';
  /** Where the reader last went by themselves, or was taken. */
  readonly place: Place;
}

/** Where the session is. */
export interface Elsewhere {
  readonly currentItemId: ItemId | null;
  /** It is on an item of which this reader may not know. */
  readonly closed: boolean;
}

export type ReadingStep =
  /** The reader touched an item or a paper. */
  | ({ readonly type: 'went'; readonly place: Place } & Elsewhere)
  /** The reader moved within the paper that is being shown to everybody. */
  | { readonly type: 'moved'; readonly place: Place }
  /** The reader asked to be taken back to what is being discussed. */
  | { readonly type: 'returned' }
  /** The session is on an item, and the reader was taken there. */
  | { readonly type: 'taken-along'; readonly place: Place };

export const THE_WHOLE: Place = { itemId: null, sheet: null };

/** @param place where an address led; null for the session's address alone */
export function startReading(place: Place | null, currentItemId: ItemId | null): Reading {
  if (place === null) return { mode: 'browsing', place: THE_WHOLE };
  return { mode: currentItemId === null ? 'browsing' : 'free', place };
}

export function read(reading: Reading, step: ReadingStep): Reading {
  switch (step.type) {
    case 'went':
      return { mode: modeAfter(reading, step), place: step.place };
    case 'moved':
      return { mode: 'free', place: step.place };
    case 'returned':
      return { ...reading, mode: 'following' };
    case 'taken-along':
      return { mode: 'following', place: step.place };
  }
}

/** Nobody is taken from what they are writing; afterwards everything is as it was. */
export function holdStill(reading: Reading): Reading {
  return { ...reading, mode: 'free' };
}

type Went = Extract<ReadingStep, { type: 'went' }>;

function modeAfter({ mode }: Reading, { place, currentItemId, closed }: Went): Reading['mode'] {
  // Touching the item under discussion on the agenda is the way back as well.
  const back = place.itemId !== null && place.itemId === currentItemId && place.sheet === null;
  if (back) return 'following';
  if (currentItemId !== null || closed || mode === 'free') return 'free';
  return 'browsing';
}

/** Whether the session takes this reader along. Between two items there is nowhere to be taken. */
export function isTakenAlong({ mode }: Reading, currentItemId: ItemId | null): boolean {
  return currentItemId !== null && mode !== 'free';
}

export interface Shown {
  readonly currentItemId: ItemId | null;
  /** The paper that the presenter shows, where the reader knows it. */
  readonly sheet: string | null;
}

/** What the screen shows: the reader's own place, or the session's. */
export function placeShown(reading: Reading, shown: Shown): Place {
  if (!isTakenAlong(reading, shown.currentItemId)) return reading.place;
  const { itemId, sheet } = reading.place;
  // Until a presenter shows something, the paper opened last of this item stays.
  const own = itemId === shown.currentItemId ? sheet : null;
  return { itemId: shown.currentItemId, sheet: shown.sheet ?? own };
}
