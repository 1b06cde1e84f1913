import { expect, it } from 'vitest';
import { dayFromText } from './day-from-text.ts';

it.each([
  ['01/03/2026', '2026-03-01'],
  ['1/3/2026', '2026-03-01'],
  ['31.12.2026', '2026-12-31'],
  [' 29-2-2028 ', '2028-02-29'],
  ['2026-03-01', '2026-03-01'],
  ['29/02/2027', null],
  ['13/13/2026', null],
  ['1/3/26', null],
  ['', null],
  ['hôm nay', null],
])('“%s” is the day %s', (text, day) => {
  expect(dayFromText(text)).toBe(day);
});
