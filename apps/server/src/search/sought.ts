import { marksOf, SEARCH_LEAST } from '@e-cabinet/protocol';
import { foldedWords, type SoughtWords } from '@e-cabinet/storage';
import { wordsIn } from './words-in.ts';

/** A word that is looked for. */
export interface SoughtWord {
  /** As of `foldedWords`: as it was typed, or what may have been meant by it. */
  readonly choices: readonly string[];
  /** The Vietnamese marks it was typed with; empty: any will do. */
  readonly marks: string;
}

const WORDS_MOST = 12;

/** The words of a query; none where there is too little to look for. */
export function soughtIn(query: string): readonly SoughtWord[] {
  if (foldedWords(query).replaceAll(' ', '').length < SEARCH_LEAST) return [];
  return wordsIn(query)
    .slice(0, WORDS_MOST)
    .map(({ written, folded }) => ({ choices: [folded], marks: marksOf(written) }));
}

export function choicesOf(sought: readonly SoughtWord[]): SoughtWords {
  return sought.map(({ choices }) => choices);
}
