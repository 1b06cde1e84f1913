import { marksOf, type SnippetPart } from '@e-cabinet/protocol';
import type { SoughtWord } from './sought.ts';
import { type PlacedWord, wordsIn } from './words-in.ts';

export interface Match {
  readonly snippet: readonly SnippetPart[];
  /** The words stand side by side, in their order. */
  readonly together: boolean;
}

/** Characters of a snippet, about three lines on a tablet. */
const SNIPPET_LENGTH = 200;
/** Of which before the first word that was found. */
const LEAD = 60;

/** Where all words stand in a text; null when one of them does not, with the marks it was typed with. */
export function match(text: string, sought: readonly SoughtWord[]): Match | null {
  const placed = wordsIn(text);
  const hits = placed.filter((word) => sought.some((one) => isOne(word, one)));
  if (hits.length === 0 || !sought.every((one) => hits.some((hit) => isOne(hit, one)))) return null;
  const phrases = phrasesIn(placed, sought);
  const [phrase] = phrases;
  // Where the words stand side by side, those alone are marked.
  if (phrase) return { together: true, snippet: snippetOf(text, phrases, phrase) };
  return { together: false, snippet: snippetOf(text, hits, closest(hits)) };
}

function isOne({ written, folded }: PlacedWord, { choices, marks }: SoughtWord): boolean {
  return choices.includes(folded) && (marks === '' || marksOf(written) === marks);
}

/** The words of every place at which they stand side by side. */
function phrasesIn(
  placed: readonly PlacedWord[],
  sought: readonly SoughtWord[],
): readonly PlacedWord[] {
  const stands = (from: number) =>
    sought.every((one, index) => {
      const word = placed[from + index];
      return word !== undefined && isOne(word, one);
    });
  const words = new Set<PlacedWord>();
  placed.forEach((_, from) => {
    if (stands(from)) for (const word of placed.slice(from, from + sought.length)) words.add(word);
  });
  return [...words];
}

/** The word from which most different ones are within a snippet. */
function closest(hits: readonly PlacedWord[]): PlacedWord {
  const within = (from: PlacedWord) =>
    hits.filter(({ begin }) => begin >= from.begin && begin < from.begin + SNIPPET_LENGTH - LEAD);
  const counted = hits.map((hit) => ({
    hit,
    different: new Set(within(hit).map(({ folded }) => folded)).size,
  }));
  return counted.reduce((best, each) => (each.different > best.different ? each : best), {
    hit: hits[0] as PlacedWord,
    different: 0,
  }).hit;
}

function snippetOf(
  text: string,
  hits: readonly PlacedWord[],
  around: PlacedWord,
): readonly SnippetPart[] {
  const [from, to] = windowIn(text, around);
  const inside = hits.filter(({ begin, end }) => begin >= from && end <= to);
  const parts: SnippetPart[] = [];
  let at = from;
  for (const { begin, end } of inside) {
    parts.push({ text: text.slice(at, begin), found: false });
    parts.push({ text: text.slice(begin, end), found: true });
    at = end;
  }
  parts.push({ text: text.slice(at, to), found: false });
  const [opening, closing] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  const ends = [{ text: opening, found: false }, ...parts, { text: closing, found: false }];
  return ends
    .map((part) => ({ ...part, text: part.text.replaceAll(/\s+/g, ' ') }))
    .filter((part) => part.text !== '');
}

/** Not in the middle of a word. */
function windowIn(text: string, { begin, end }: PlacedWord): [from: number, to: number] {
  const before = text.slice(Math.max(0, begin - LEAD), begin);
  const after = text.slice(end, end + SNIPPET_LENGTH - LEAD);
  const whole = end + after.length === text.length;
  const keptBefore = begin > LEAD ? before.replace(/^\S*(\s|$)/, '') : before;
  const keptAfter = whole ? after : after.replace(/\s?\S*$/, '');
  return [begin - keptBefore.length, end + keptAfter.length];
}
