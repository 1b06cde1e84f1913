import { expect, test } from 'vitest';
import { afterQuiet } from './quiet-hours.ts';

const VIET_NAM = 420;
const at = (local: string) => new Date(`2026-12-04T${local}:00+07:00`);
const next = (local: string) => new Date(`2026-12-05T${local}:00+07:00`);
const NIGHT = { from: 22, to: 6 };

test.each([
  ['21:59', at('21:59')],
  ['22:00', next('06:00')],
  ['23:30', next('06:00')],
  ['00:10', at('06:00')],
  ['05:59', at('06:00')],
  ['06:00', at('06:00')],
] as const)('over midnight: what is ready at %s', (ready, goes) => {
  expect(afterQuiet(at(ready), NIGHT, VIET_NAM)).toEqual(goes);
});

test('within a day, and where there are none', () => {
  const noon = { from: 12, to: 14 };
  expect(afterQuiet(at('12:30'), noon, VIET_NAM)).toEqual(at('14:00'));
  expect(afterQuiet(at('14:00'), noon, VIET_NAM)).toEqual(at('14:00'));
  expect(afterQuiet(at('03:00'), null, VIET_NAM)).toEqual(at('03:00'));
});

test('where the clocks are behind, and by half an hour', () => {
  const ready = new Date('2026-12-05T02:00:00.000Z');
  expect(afterQuiet(ready, NIGHT, -210)).toEqual(new Date('2026-12-05T09:30:00.000Z'));
});
