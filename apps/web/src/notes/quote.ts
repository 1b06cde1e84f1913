import type { Span } from '@e-cabinet/protocol';
import type { JoinedText } from '../papers/search/joined-text.ts';
import type { Quote } from './note.ts';

/** So many letters on each side tell two places with the same words apart. */
const AROUND = 48;

export function quoteOf({ text }: JoinedText, { begin, end }: Span): Quote {
  return {
    text: text.slice(begin, end),
    before: text.slice(Math.max(0, begin - AROUND), begin),
    after: text.slice(end, end + AROUND),
  };
}

/** Where the quoted words stand; of several places the one whose surroundings are most alike. null: nowhere. */
export function findQuote(page: JoinedText, quote: Quote): Span | null {
  const sought = plain(quote.text);
  if (sought.text === '') return null;
  const { text, places } = plain(page.text);
  const [before, after] = [plain(quote.before).text, plain(quote.after).text];
  let best: { readonly at: number; readonly alike: number } | null = null;
  for (let at = text.indexOf(sought.text); at >= 0; at = text.indexOf(sought.text, at + 1)) {
    const end = at + sought.text.length;
    const alike = sharedEnd(text.slice(0, at), before) + sharedStart(text.slice(end), after);
    if (!best || alike > best.alike) best = { at, alike };
  }
  if (!best) return null;
  const last = places[best.at + sought.text.length - 1] ?? 0;
  return { begin: places[best.at] ?? 0, end: last + 1 };
}

interface Plain {
  readonly text: string;
  /** For each letter of `text` its place in the original. */
  readonly places: readonly number[];
}

/** Without any white space: another version breaks its lines elsewhere. */
function plain(original: string): Plain {
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < original.length; at += 1) {
    const letter = original[at] ?? '';
    if (/\s/.test(letter)) continue;
    text += letter;
    places.push(at);
  }
  return { text, places };
}

function sharedEnd(one: string, other: string): number {
  let shared = 0;
  while (shared < other.length && one.at(-1 - shared) === other.at(-1 - shared)) shared += 1;
  return shared;
}

function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < other.length && one[shared] === other[shared]) shared += 1;
  return shared;
}

/** A number for the words of a page, whatever its line breaks (FNV-1a, 52 bits); null where it has too few. */
export function pagePrint(page: JoinedText): string | null {
  const { text } = plain(page.text);
  if (text.length < 40) return null;
  let [low, high] = [0x811c9dc5, 0xcbf29ce4];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193) >>> 0;
    high = Math.imul(high ^ (code + at), 0x01000193) >>> 0;
  }
  return `${text.length}.${low.toString(16)}${high.toString(16)}`;
}
