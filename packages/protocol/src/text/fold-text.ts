import { fold } from './fold.ts';

/** Text without marks and capitals, and where each of its letters stood in the original. */
export interface FoldedText {
  readonly text: string;
  /** For each code unit of `text` its place in the original; one more at the end. */
  readonly places: Uint32Array;
}

const MARK = /\p{M}/u;

/**
 * Folds text for search as `fold` of the words does, and remembers places. White space of any length
 * is one space, so that a phrase is found across the ends of lines.
 */
export function foldText(original: string): FoldedText {
  let text = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of original) {
    const folded = /\s/.test(letter) ? ' ' : fold(letter);
    if (folded !== ' ' || (text !== '' && !text.endsWith(' '))) {
      for (let unit = 0; unit < folded.length; unit += 1) places.push(at);
      text += folded;
    }
    at += letter.length;
  }
  places.push(at);
  return { text, places: Uint32Array.from(places) };
}

/** The marks of a syllable whatever their order: old and new spelling (`hòa`, `hoà`) have the same. */
export function marksOf(syllable: string): string {
  const parts = [...syllable.toLowerCase().normalize('NFD')];
  return parts
    .filter((part) => part === 'đ' || MARK.test(part))
    .sort()
    .join('');
}
