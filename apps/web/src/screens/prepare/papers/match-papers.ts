import type { ItemId } from '@e-cabinet/domain';
import { fold, TITLE_MAX } from '@e-cabinet/protocol';

export interface NumberedItem {
  readonly id: ItemId;
  readonly number: number;
  readonly title: string;
}

/** Where a file seems to belong, and what says so; itemId null is the whole meeting. */
export interface Suggestion {
  readonly itemId: ItemId | null;
  readonly by: 'number' | 'title' | 'kind';
}

/** Share of an item's telling words that a file name has to hold, and by how much it must beat the next item. */
const LEAST_SCORE = 0.35;
const LEAST_LEAD = 0.1;
const LEAST_WORDS = 2;

/**
 * Which item a file is for, from its name alone: the words of the titles, without diacritics, each
 * counting the less the more titles it is in, or else a leading number ("03_…", "ND 3 …").
 */
export function suggestItem(fileName: string, items: readonly NumberedItem[]): Suggestion | null {
  const name = plainName(fileName);
  const number = leadingNumber(name);
  if (number === 0) return { itemId: null, by: 'number' };
  const numbered = items.find((item) => item.number === number);
  // First, because some item is a programme too.
  if (!numbered && WHOLE_MEETING.test(name)) return { itemId: null, by: 'kind' };
  const titled = byTitle(name, items);
  // Files are numbered by other lists too: words that name another item tell more than a number.
  if (titled && titled !== numbered?.id) return { itemId: titled, by: 'title' };
  return numbered ? { itemId: numbered.id, by: 'number' } : null;
}

/** `03_To trinh_Luat.pdf` → `To trinh Luat`: the title a paper gets before anybody edits it. */
export function titleOfFile(fileName: string): string {
  const words = withoutExtension(fileName.normalize('NFC'))
    .replace(/[_\s]+/g, ' ')
    .trim();
  const bare = words.replace(/^(?:nd|nội dung|mục|item)?\s*\d{1,3}\s*[-.):]?\s+(?=\p{L})/iu, '');
  return (bare || words || fileName).slice(0, TITLE_MAX);
}

const WHOLE_MEETING =
  /\b(?:chuong trinh (?:hop|phien hop|lam viec)|giay moi|noi quy|danh sach (?:dai bieu|thanh phan)|so do cho ngoi|agenda|programme|invitation)\b/;
/** What follows the number of an official document: `12-TTr-BTC` is no item 12. */
const DOCUMENT_SIGN = /^\d+ (?:ttr|bc|qd|nq|nd|cp|cv|tb|kh|hd|ct|tt|gm|vpcp)\b/;
const DATE = /^\d{1,2} \d{1,2} \d{4}\b/;

function withoutExtension(fileName: string): string {
  return fileName.replace(/\.[A-Za-z]{2,5}$/, '');
}

function plainName(fileName: string): string {
  return fold(withoutExtension(fileName))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function leadingNumber(name: string): number | null {
  if (DOCUMENT_SIGN.test(name) || DATE.test(name)) return null;
  const match = /^(?:(?:nd|noi dung|muc|item|tl) ?)?0*(\d{1,3})(?![0-9])/.exec(name);
  return match ? Number(match[1]) : null;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    plainName(text)
      .split(' ')
      .filter((word) => word.length > 1),
  );
}

function byTitle(name: string, items: readonly NumberedItem[]): ItemId | null {
  const titles = items.map((item) => ({ id: item.id, words: wordsOf(item.title) }));
  const weight = (word: string) => {
    const holding = titles.filter(({ words }) => words.has(word)).length;
    return Math.log(1 + titles.length / holding);
  };
  const given = wordsOf(name);
  const [best, next] = titles
    .map(({ id, words }) => ({ id, ...score(words, given, weight) }))
    .sort((a, b) => b.score - a.score);
  if (!best || best.shared < LEAST_WORDS || best.score < LEAST_SCORE) return null;
  return best.score - (next?.score ?? 0) >= LEAST_LEAD ? best.id : null;
}

function score(
  title: ReadonlySet<string>,
  given: ReadonlySet<string>,
  weight: (word: string) => number,
): { readonly score: number; readonly shared: number } {
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + weight(word), 0);
  const shared = [...title].filter((word) => given.has(word));
  const whole = sum([...title]);
  return { score: whole === 0 ? 0 : sum(shared) / whole, shared: shared.length };
}
