import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const HERE = new URL('.', import.meta.url).pathname;
const LETTERS = 'MDAPGOLVRXFSTBCKHW';
const NUMBER = new RegExp(`^[${LETTERS}]\\d+$`);

/** Every rule of the rule book: `- **M1** Sentence.` */
const RULES = new Map(
  readFileSync(`${HERE}../RULES.md`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, number, sentence] = /^- \*\*([A-Z]\d+)\*\* (.+)$/.exec(line) ?? [];
      return number && sentence ? [[number, sentence] as const] : [];
    }),
);

const FILES = readdirSync(HERE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && name !== 'rules.test.ts')
  .map((name) => ({ name, text: readFileSync(HERE + name, 'utf8') }));
const TESTS = FILES.filter(({ name }) => name.endsWith('.test.ts'));

/** `test('V7, V8: …')`, also where the title stands on a line of its own or behind a table. */
function titlesIn(text: string): readonly string[] {
  const titles = text.matchAll(
    /(?:\btest\(|\]\)\(|\)\(|ROWS\)\(|CELLS\)\()\s*(['`])((?:\\.|(?!\1).)*)\1,/gs,
  );
  return [...titles].map(([, , title]) => title ?? '');
}

/** Numbers before the colon of a title: `V7, V8: 14 of 27`. */
function numbersOf(title: string): readonly string[] {
  const [before = ''] = title.split(':');
  return before.split(', ').filter((number) => NUMBER.test(number));
}

/** `(V2–V4; law)`, `(M4, M15)` at the end of a sentence in a comment. */
function numbersInComments(text: string): readonly string[] {
  const comments = text.match(/\/\*\*[\s\S]*?\*\/|\/\/.*$/gm) ?? [];
  return comments.flatMap((comment) =>
    [...comment.matchAll(/\(([^()]*)\)/g)].flatMap(([, inside = '']) => numbersListed(inside)),
  );
}

function numbersListed(inside: string): readonly string[] {
  const parts = inside.split(/[,;] /).flatMap((part) => rangeOf(part.trim()));
  return parts.filter((part) => NUMBER.test(part));
}

/** `V7–V9` is V7, V8, V9. */
function rangeOf(part: string): readonly string[] {
  const [, letter, from, to] = /^([A-Z])(\d+)–\1(\d+)$/.exec(part) ?? [];
  if (!letter) return [part];
  const count = Number(to) - Number(from) + 1;
  return Array.from({ length: count }, (_, index) => `${letter}${Number(from) + index}`);
}

const TITLES = TESTS.flatMap(({ name, text }) => titlesIn(text).map((title) => ({ name, title })));

describe('the rule book', () => {
  test('has rules of every kind, numbered from 1 without gaps, each one sentence', () => {
    for (const letter of LETTERS) {
      const numbers = [...RULES.keys()].filter((number) => number.startsWith(letter));
      expect(numbers).toEqual(numbers.map((_, index) => `${letter}${index + 1}`));
      expect(numbers.length).toBeGreaterThan(0);
    }
    for (const [number, sentence] of RULES)
      expect([number, sentence]).toEqual([number, expect.stringMatching(/\.( \([^()]+\))?$/)]);
  });

  test('every test of the domain is named by the rules it is about', () => {
    expect(TITLES.length).toBeGreaterThan(250);
    const nameless = TITLES.filter(({ title }) => numbersOf(title).length === 0);
    expect(nameless).toEqual([]);
    const silent = TESTS.filter(
      ({ text }) => titlesIn(text).length !== (text.match(/\btest(\.each)?\b[(<]/g) ?? []).length,
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('every number in a title stands in the rule book', () => {
    const unknown = TITLES.filter(({ title }) =>
      numbersOf(title).some((number) => !RULES.has(number)),
    );
    expect(unknown).toEqual([]);
  });

  test('every rule has a test', () => {
    const tested = new Set(TITLES.flatMap(({ title }) => numbersOf(title)));
    expect([...RULES.keys()].filter((number) => !tested.has(number))).toEqual([]);
  });

  test('every number in a comment stands in the rule book', () => {
    const unknown = FILES.flatMap(({ name, text }) =>
      numbersInComments(text)
        .filter((number) => !RULES.has(number))
        .map((number) => `${name}: ${number}`),
    );
    expect(unknown).toEqual([]);
  });

  test('every decision says in a comment which rules it keeps', () => {
    const decisions = FILES.filter(
      ({ text }) => /\brefuse\('/.test(text) && !/\.test\.ts|testing/.test(text),
    );
    const silent = decisions.filter(({ text }) => numbersInComments(text).length === 0);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
