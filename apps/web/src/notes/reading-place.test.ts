import { describe, expect, it } from 'vitest';
import { joinText } from '../papers/search/joined-text.ts';
import { type ReadingPlace, readEntry, writeEntry } from './note.ts';
import { pagePrint } from './quote.ts';
import { lastPlaceOf, pageOfPlace } from './reading-place.ts';

const paper = { meetingId: 'meeting', paperId: 'paper', paperVersion: 1, sha256: 'first' };
const left = (page: number, given: Partial<ReadingPlace> = {}): ReadingPlace => ({
  ...{ id: 'place', kind: 'place', paper, page, pagePrint: null },
  changedAt: '2026-11-22T02:00:00.000Z',
  ...given,
});
const page = (str: string) =>
  joinText({ items: [{ str, hasEOL: true }], downs: [0], content: {} } as never);

describe('where a paper was left', () => {
  it('is the latest place of it, of whichever version and device', () => {
    const places = [
      left(3),
      left(9, { id: 'other', changedAt: '2026-11-22T03:00:00.000Z' }),
      left(5, { id: 'elsewhere', paper: { ...paper, paperId: 'another' } }),
      left(6, { id: 'before', paper: { ...paper, meetingId: 'another' } }),
    ];
    const all = new Map(places.map((place) => [place.id, place]));
    expect(lastPlaceOf(all, { ...paper, paperVersion: 2, sha256: 'second' })?.page).toBe(9);
    expect(lastPlaceOf(new Map(), paper)).toBeNull();
  });

  it('is read back as it was written, at one length', () => {
    const texts = [left(3), left(1_234)].map(writeEntry);
    expect(readEntry(texts[1] ?? '')).toEqual(left(1_234));
    expect(new Set(texts.map((text) => text.length)).size).toBe(1);
  });

  const words = ['Lời mở đầu, mới ở bản này.', 'Điều 1. Phạm vi.', 'Điều 2. Kinh phí.'].map(
    (text) => page(`${text} ${'Nội dung của trang này là một đoạn văn. '.repeat(2)}`),
  );
  const file = {
    sha256: 'second',
    pageCount: words.length,
    read: async (number: number) => words[number - 1] ?? page(''),
  };

  it('is the page with its words in another version, and its number where they are gone', async () => {
    const print = pagePrint(words[2] ?? page(''));
    expect(await pageOfPlace(left(2, { pagePrint: print }), file)).toBe(3);
    expect(await pageOfPlace(left(2, { pagePrint: 'gone' }), file)).toBe(2);
    expect(await pageOfPlace(left(2), file)).toBe(2);
    expect(await pageOfPlace(left(40), file)).toBe(3);
  });

  it('is its page in the same file, whatever stands elsewhere', async () => {
    const print = pagePrint(words[2] ?? page(''));
    const here = left(1, { pagePrint: print, paper: { ...paper, sha256: 'second' } });
    expect(await pageOfPlace(here, file)).toBe(1);
  });
});
