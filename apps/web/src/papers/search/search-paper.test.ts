import { describe, expect, it } from 'vitest';
import { joinText, pointsOf } from './joined-text.ts';
import { joinedReader, MOST_FOUND, type SearchProgress, searchPaper } from './search-paper.ts';

/** Pages whose pieces are the words given; `|` ends a line. */
function paper(...pages: readonly string[]) {
  return joinedReader(async (page) => {
    const pieces = (pages[page - 1] ?? '').split(/(?<=\|)|(?<= )/).filter(Boolean);
    const items = pieces.map((piece) => ({
      str: piece.replace('|', ''),
      hasEOL: piece.endsWith('|'),
      dir: 'ltr',
      transform: [],
      width: 0,
      height: 0,
      fontName: '',
    }));
    return { items, downs: [], content: { items, styles: {}, lang: null } };
  });
}

async function whole(search: AsyncGenerator<SearchProgress>): Promise<SearchProgress[]> {
  const steps: SearchProgress[] = [];
  for await (const step of search) steps.push(step);
  return steps;
}

describe('a search through a paper', () => {
  it('begins with the page being read and lists what it finds in the order of the paper', async () => {
    const read = paper('Nghị định một', 'không', 'nghị định hai', 'Nghị định ba');
    const steps = await whole(searchPaper('nghi dinh', read, { count: 4, from: 3 }));
    expect(steps.map(({ found }) => found.map(({ page }) => page))).toEqual([
      [3],
      [3, 4],
      [1, 3, 4],
      [1, 3, 4],
    ]);
    expect(steps.map(({ done }) => done)).toEqual([false, false, false, true]);
  });

  it('finds a phrase that is broken over two lines and several pieces', async () => {
    const read = paper('Căn cứ Nghị | định số 39 của Chính phủ');
    const [step] = await whole(searchPaper('nghị định số', read, { count: 1, from: 1 }));
    expect(step?.found).toHaveLength(1);
    const joined = await read(1);
    const [found] = step?.found ?? [];
    if (!found) throw new Error('the phrase');
    const [first, end] = pointsOf(joined, found);
    expect([first.offset, end.piece > first.piece]).toEqual([0, true]);
    expect(joined.text.slice(found.begin, found.end)).toBe('Nghị \n định số');
  });

  it('stops when there is more than anyone reads, and says so', async () => {
    const read = paper('an '.repeat(MOST_FOUND), 'an an', 'an');
    const steps = await whole(searchPaper('an', read, { count: 3, from: 1 }));
    expect(steps).toHaveLength(2);
    expect(steps.at(-1)).toMatchObject({ done: true, cut: true });
    expect(steps.at(-1)?.found).toHaveLength(MOST_FOUND);
  });

  it('tells a scan without text from a paper without the words', async () => {
    const [scan] = await whole(searchPaper('an', paper(''), { count: 1, from: 1 }));
    const [text] = await whole(searchPaper('xyz', paper('Nghệ An'), { count: 1, from: 1 }));
    expect([scan?.hasText, text?.hasText]).toEqual([false, true]);
  });
});

describe('a place in the pieces of a page', () => {
  it('is in the piece that holds the letter, also at its edges', () => {
    const items = ['ab', '', 'cd'].map((str) => ({ str, hasEOL: false }));
    const joined = joinText({ items, downs: [] } as unknown as Parameters<typeof joinText>[0]);
    expect(pointsOf(joined, { begin: 1, end: 3 })).toEqual([
      { piece: 0, offset: 1 },
      { piece: 2, offset: 1 },
    ]);
  });
});
