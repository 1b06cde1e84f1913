import { type FoldedText, foldText, type Span } from '@e-cabinet/protocol';
import type { PageText } from '../pdf/page-texts.ts';

/** The text of a page in one piece, with a way back to the pieces it came from. */
export interface JoinedText {
  readonly text: string;
  readonly folded: FoldedText;
  /** Where each piece begins in `text`. */
  readonly starts: readonly number[];
  /** How far each piece is below the top of the page, PDF points. */
  readonly downs: readonly number[];
}

/** A place in the pieces of a page. */
export interface PiecePoint {
  readonly piece: number;
  readonly offset: number;
}

export function joinText({ items, downs }: PageText): JoinedText {
  const starts: number[] = [];
  let text = '';
  for (const item of items) {
    starts.push(text.length);
    text += item.hasEOL ? `${item.str}\n` : item.str;
  }
  return { text, folded: foldText(text), starts, downs };
}

/** First and last letter of a span, as places in the pieces; the last one after its letter. */
export function pointsOf({ starts }: JoinedText, span: Span): [first: PiecePoint, end: PiecePoint] {
  const last = pointAt(starts, span.end - 1);
  return [pointAt(starts, span.begin), { piece: last.piece, offset: last.offset + 1 }];
}

export function downOf({ starts, downs }: JoinedText, span: Span): number {
  return downs[pointAt(starts, span.begin).piece] ?? 0;
}

function pointAt(starts: readonly number[], at: number): PiecePoint {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { piece: low, offset: at - (starts[low] ?? 0) };
}

/** The words around a span, for a list of what was found. */
export interface Excerpt {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

const AROUND = 40;

export function excerptOf({ text }: JoinedText, span: Span): Excerpt {
  const line = (part: string) => part.replace(/\s+/g, ' ');
  const before = line(text.slice(Math.max(0, span.begin - AROUND), span.begin));
  const after = line(text.slice(span.end, span.end + AROUND));
  return {
    // Not in the middle of a word.
    before: span.begin > AROUND ? `…${before.replace(/^\S*\s/, '')}` : before,
    found: line(text.slice(span.begin, span.end)),
    after: span.end + AROUND < text.length ? `${after.replace(/\s\S*$/, '')}…` : after,
  };
}
