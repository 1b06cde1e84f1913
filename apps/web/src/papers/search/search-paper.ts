import { findInText, type Span } from '@e-cabinet/protocol';
import type { ReadText } from '../pdf/page-texts.ts';
import { downOf, type Excerpt, excerptOf, type JoinedText, joinText } from './joined-text.ts';

export interface Found extends Span {
  readonly page: number;
  /** How far below the top of the page, PDF points. */
  readonly down: number;
  readonly excerpt: Excerpt;
}

/** How far a search has come. */
export interface SearchProgress {
  readonly query: string;
  /** In the order of the paper. */
  readonly found: readonly Found[];
  readonly searched: number;
  readonly done: boolean;
  /** There were too many; the search stopped. */
  readonly cut: boolean;
  /** Some page has text at all. */
  readonly hasText: boolean;
}

/** Nobody reads through more; the marks of more would slow the page down. */
export const MOST_FOUND = 300;

/** The text of a page, joined once. */
export type ReadJoined = (page: number) => Promise<JoinedText>;

export function joinedReader(read: ReadText): ReadJoined {
  const known = new Map<number, JoinedText>();
  return async (page) => {
    const joined = known.get(page) ?? joinText(await read(page));
    known.set(page, joined);
    return joined;
  };
}

/**
 * Searches a paper page by page, from the page being read to the end and then from the start, and
 * tells how far it is after each page.
 */
export async function* searchPaper(
  query: string,
  read: ReadJoined,
  pages: { readonly count: number; readonly from: number },
): AsyncGenerator<SearchProgress> {
  let found: Found[] = [];
  let hasText = false;
  for (let searched = 1; searched <= pages.count; searched += 1) {
    const page = ((pages.from - 2 + searched) % pages.count) + 1;
    const joined = await read(page);
    hasText ||= joined.text.trim() !== '';
    const here = findInText(query, joined.text, joined.folded);
    found.push(...here.map((span) => foundAt(page, joined, span)));
    found.sort((a, b) => a.page - b.page || a.begin - b.begin);
    const cut = found.length > MOST_FOUND;
    if (cut) found = found.slice(0, MOST_FOUND);
    const done = cut || searched === pages.count;
    yield { query, found: [...found], searched, done, cut, hasText };
    if (done) return;
  }
}

function foundAt(page: number, joined: JoinedText, span: Span): Found {
  return { ...span, page, down: downOf(joined, span), excerpt: excerptOf(joined, span) };
}
