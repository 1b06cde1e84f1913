import { expect, test } from 'vitest';
import { match } from './match.ts';
import { soughtIn } from './sought.ts';

/** The snippet with what was found in brackets. */
function found(query: string, text: string): string | null {
  const matched = match(text, soughtIn(query));
  if (!matched) return null;
  return matched.snippet.map((part) => (part.found ? `[${part.text}]` : part.text)).join('');
}

const decree = 'Dự thảo Nghị định định danh số 30/2020/NĐ-CP';

test.each([
  ['nghi dinh dinh danh', 'Dự thảo [Nghị] [định] [định] [danh] số 30/2020/NĐ-CP'],
  ['NĐ-CP', 'Dự thảo Nghị định định danh số 30/2020/[NĐ]-[CP]'],
  ['30/2020', 'Dự thảo Nghị định định danh số [30]/[2020]/NĐ-CP'],
  ['danh dự', '[Dự] thảo Nghị định định [danh] số 30/2020/NĐ-CP'],
  ['nghĩ định', null],
  ['nghi quyet', null],
  ['a', null],
  ['-', null],
])('%j finds %j', (query, snippet) => {
  expect(found(query, decree)).toBe(snippet);
});

test('old and new placing of a mark are the same, and letters apart from their marks', () => {
  expect(found('hòa bình', 'hoà bình')).toBe('[hoà] [bình]');
  expect(found('nghị định', 'nghị định'.normalize('NFD'))).toBe(
    `[${'nghị'.normalize('NFD')}] [${'định'.normalize('NFD')}]`,
  );
});

test('words side by side are told from words apart', () => {
  expect(match(decree, soughtIn('dinh danh'))?.together).toBe(true);
  expect(match(decree, soughtIn('danh dinh'))?.together).toBe(false);
});

test('side by side they are marked alone, wherever else one of them stands', () => {
  expect(found('an toan', 'bảo đảm an toàn, vệ sinh an ninh, an toàn')).toBe(
    'bảo đảm [an] [toàn], vệ sinh an ninh, [an] [toàn]',
  );
});

test('of a long text it shows the place, not from the middle of a word', () => {
  const long = `${'mở đầu '.repeat(200)}\nđường sắt\ntốc độ cao ${'kết thúc '.repeat(200)}`;
  const snippet = found('duong sat', long) ?? '';
  expect(snippet).toMatch(/^…(mở|đầu) .* \[đường\] \[sắt\] tốc độ cao .* (kết|thúc)…$/);
  expect(snippet.length).toBeLessThan(220);
});

test('where words are far apart it shows where most of them are', () => {
  const long = `sắt ${'x '.repeat(300)}đường sắt nhanh ${'x '.repeat(300)}`;
  expect(found('nhanh sat duong', long)).toContain('[đường] [sắt] [nhanh]');
});

test('a word without end is shown as it is', () => {
  const word = 'a'.repeat(5_000);
  expect(found(word, `b ${word} c`)).toBe(`b [${word}] c`);
});
