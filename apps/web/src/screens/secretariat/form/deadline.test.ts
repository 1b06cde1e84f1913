import { WEEKENDS_ONLY } from '@e-cabinet/domain';
import { expect, test } from 'vitest';
import { deadlineAfter } from './deadline.ts';

const off = (date: string) => ({ date, name: { vi: 'Nghỉ lễ', en: 'Holiday' } });
const CALENDAR = { ...WEEKENDS_ONLY, daysOff: ['2026-04-30', '2026-05-01'].map(off) };

test('three working days from 29 April end after 30 April, 1 May and the weekend', () => {
  const deadline = deadlineAfter('2026-04-29T02:30:00.000Z', 3, CALENDAR);
  expect(deadline).toBe('2026-05-06T10:00:00.000Z');
});

test('a deadline that is asked for late in the evening counts from that day by the clocks of the body', () => {
  expect(deadlineAfter('2026-04-27T16:59:00.000Z', 1, CALENDAR)).toBe('2026-04-28T10:00:00.000Z');
  expect(deadlineAfter('2026-04-27T17:01:00.000Z', 1, CALENDAR)).toBe('2026-04-29T10:00:00.000Z');
});
