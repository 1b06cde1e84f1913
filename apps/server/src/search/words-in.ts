import { fold } from '@e-cabinet/protocol';

/** A word of a text and where it stands. */
export interface PlacedWord {
  readonly written: string;
  /** As of `foldedWords`. */
  readonly folded: string;
  readonly begin: number;
  readonly end: number;
}

/** The words of a text, taken apart as `foldedWords` does. */
export function wordsIn(text: string): readonly PlacedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: written, index }) => {
    const folded = fold(written);
    return folded === '' ? [] : { written, folded, begin: index, end: index + written.length };
  });
}
