import { expect, it } from 'vitest';
import { daysOfYear } from './days-of-year.ts';

const name = { vi: 'Nghỉ', en: 'Off' };

it('one year’s days stand in order, days off and days made up in one list', () => {
  const holidays = {
    daysOff: ['2026-09-02', '2027-01-01', '2026-08-31'].map((date) => ({ date, name })),
    madeUp: [{ date: '2026-08-22', name }],
  };
  const days = daysOfYear(holidays, 2026).map(({ date, worked }) => [date, worked]);
  expect(days).toEqual([
    ['2026-08-22', true],
    ['2026-08-31', false],
    ['2026-09-02', false],
  ]);
});
