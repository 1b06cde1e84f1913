import type { PaperDifference } from '@e-cabinet/protocol';
import { expect, test } from 'vitest';
import { compareTexts } from './compare-texts.ts';

const paper = (...texts: string[]) =>
  texts.map((text, index) => ({ page: index + 1, text, width: 595, height: 842 }));

/** The changed pages, with what came in and what went out. */
function changes(difference: PaperDifference) {
  if (difference.kind !== 'compared') return difference.kind;
  return difference.pages.map(({ page, parts }) => [
    page,
    ...parts.flatMap(({ text, change }) => {
      if (change === 'none') return [];
      return `${change === 'added' ? '+' : '-'}${text}`;
    }),
  ]);
}

const long = (word: string) =>
  Array.from({ length: 60 }, (_, index) => `${word}${index}`).join(' ');
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(long) as [string, string, string, string];

test('the same text has no difference, however its lines break', () => {
  expect(changes(compareTexts(paper(a, b), paper(a, b)))).toEqual([]);
  expect(changes(compareTexts(paper('một hai', 'ba'), paper('một\nhai  ba')))).toEqual([]);
});

test('a changed word is told with its page and the words around it', () => {
  const difference = compareTexts(paper(a, 'thời hạn 30 ngày'), paper(a, 'thời hạn 45 ngày'));
  expect(changes(difference)).toEqual([[2, '-30', '+45']]);
  expect(difference).toMatchObject({
    pages: [
      {
        parts: expect.arrayContaining([
          { text: '30', change: 'removed' },
          { text: '45', change: 'added' },
          { text: 'ngày', change: 'none' },
        ]),
      },
    ],
  });
});

test('a page that was put in or taken out changes no other', () => {
  expect(changes(compareTexts(paper(a, b, c), paper(a, d, b, c)))).toEqual([[2, `+${d}`]]);
  expect(changes(compareTexts(paper(a, d, b), paper(a, b)))).toEqual([[1, `-${d}`]]);
});

test('numbers of pages are no text', () => {
  const before = paper(`${a}\n1`, `${b}\n2`, `- 3 -\n${c}`);
  const after = paper(`${a}\n1`, `${d}\n2`, `${b}\n3`, `Trang 4/4\n${c}`);
  expect(changes(compareTexts(before, after))).toEqual([[2, `+${d}`]]);
});

test('lines that move to the next page are no change', () => {
  const words = `${a} ${b} ${c}`.split(' ');
  const [early, late] = [words.slice(0, 100), words.slice(100)].map((part) => part.join(' '));
  const moved = paper(`mới ${words.slice(0, 90).join(' ')}`, words.slice(90).join(' '));
  expect(changes(compareTexts(paper(early ?? '', late ?? ''), moved))).toEqual([[1, '+mới']]);
});

test('a scan cannot be compared, nor what has next to nothing in common', () => {
  expect(compareTexts(paper('', ''), paper(a))).toEqual({ kind: 'no-text' });
  const other = (word: string) => Array.from({ length: 3_000 }, (_, i) => `${word}${i}`).join(' ');
  const began = performance.now();
  expect(compareTexts(paper(other('x')), paper(other('y')))).toEqual({ kind: 'too-different' });
  expect(performance.now() - began).toBeLessThan(2_000);
});
