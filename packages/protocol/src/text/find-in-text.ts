import { type FoldedText, foldText, marksOf } from './fold-text.ts';

/** Where something was found: code units of the original text, the end exclusive. */
export interface Span {
  readonly begin: number;
  readonly end: number;
}

/**
 * All places of a phrase in a text. A syllable typed without marks finds every spelling of it
 * (`nghi dinh` finds `nghị định`); one typed with marks finds only those marks (`nghị` does not find
 * `nghĩ`), in the old or the new way of placing them.
 */
export function findInText(query: string, original: string, folded: FoldedText): Span[] {
  const sought = foldText(query.trim()).text;
  if (sought === '') return [];
  const wanted = query.trim().split(/\s+/).map(marksOf);
  const found: Span[] = [];
  for (let from = 0; ; ) {
    const at = folded.text.indexOf(sought, from);
    if (at === -1) return found;
    const span = spanOf(original, folded, at, at + sought.length);
    if (hasMarks(original.slice(span.begin, span.end), wanted)) found.push(span);
    from = at + sought.length;
  }
}

/** The end takes in the marks that follow the last letter where they stand by themselves. */
function spanOf(original: string, { places }: FoldedText, first: number, end: number): Span {
  const begin = places[first] ?? 0;
  const last = places[end - 1] ?? begin;
  const [letter = ''] = /^.\p{M}*/su.exec(original.slice(last)) ?? [];
  return { begin, end: last + letter.length };
}

function hasMarks(text: string, wanted: readonly string[]): boolean {
  const syllables = text.trim().split(/\s+/);
  return wanted.every((marks, index) => marks === '' || marksOf(syllables[index] ?? '') === marks);
}
