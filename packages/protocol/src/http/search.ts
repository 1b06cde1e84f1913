import type { ItemId, PaperId } from '@e-cabinet/domain';
import { z } from 'zod';
import type { MeetingLine } from './meetings.ts';
import { line } from './parts.ts';

/** Fewer letters or digits find everything and so nothing. */
export const SEARCH_LEAST = 2;
const SEARCH_MOST = 200;

/**
 * `POST /api/search` → 200 `SearchAnswer`: what the asker may read, in meetings in which they have a
 * seat. By POST, because what is searched for is nobody's to find in a log of addresses.
 */
export const searchQuery = z.strictObject({ words: line(SEARCH_MOST) });
export type SearchQuery = z.infer<typeof searchQuery>;

/** What holds the words. */
export const PASSAGE_KINDS = [
  'meeting',
  'item',
  'brief',
  'conclusion',
  'decision',
  'question',
  'paper',
  'page',
] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** A piece of text; `found`: it is one of the words, to be marked. */
export interface SnippetPart {
  readonly text: string;
  readonly found: boolean;
}

export interface FoundPassage {
  readonly kind: PassageKind;
  readonly itemId: ItemId | null;
  readonly itemTitle: string | null;
  readonly paperId: PaperId | null;
  readonly paperTitle: string | null;
  /** From 1; null where the words are not on a page of a paper. */
  readonly page: number | null;
  readonly snippet: readonly SnippetPart[];
}

export interface FoundMeeting {
  readonly meeting: MeetingLine;
  /** The best first. */
  readonly passages: readonly FoundPassage[];
}

/** Nothing tells what was found elsewhere or how much: it is the same for whom that does not exist. */
export interface SearchAnswer {
  /** The best first. */
  readonly meetings: readonly FoundMeeting[];
  /** Nothing has the words as typed: these are like them. */
  readonly alike: boolean;
  /** There are earlier meetings, which were not searched. */
  readonly earlierLeftOut: boolean;
}
