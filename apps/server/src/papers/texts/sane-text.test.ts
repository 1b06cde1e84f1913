import { expect, test } from 'vitest';
import { saneText } from './sane-text.ts';

test.each([
  ['Nghị định'.normalize('NFD'), 'Nghị định'.normalize('NFC')],
  ['a \u00a0\t b', 'a b'],
  [' a \r\n \n b\u2028c ', 'a\nb\nc'],
  ['a\u0000b\u0007c', 'a b c'],
  ['x\u00ady\ufeff\u200bz', 'xyz'],
  ['\ud800 \ue000', ''],
  [' \n\t', ''],
])('the text %j of a page is kept as %j', (read, kept) => {
  expect(saneText(read)).toBe(kept);
});
