import dayjs from 'dayjs';
import { describe, expect, it } from 'vitest';
import { isLate, lastDayInTime, workingDaysBetween } from './working-days.ts';

// 23 November 2026 is a Monday.
const at = (day: number, hour = 8) => new Date(2026, 10, day, hour);

describe('the notice of 5 working days', () => {
  it.each([
    [16, 23, 5],
    [20, 23, 1],
    [21, 23, 1],
    [22, 23, 1],
    [23, 23, 0],
    [16, 27, 9],
    [13, 20, 5],
    [24, 23, 0],
  ])('counts Monday to Friday from %i to %i November: %i', (from, until, days) => {
    expect(workingDaysBetween(at(from), at(until))).toBe(days);
  });

  it('does not depend on the hour', () => {
    expect(workingDaysBetween(at(16, 23), at(23, 1))).toBe(5);
    expect(workingDaysBetween(at(16, 0), at(23, 23))).toBe(5);
  });

  it('is kept by papers sent a week before, not by those sent a day later', () => {
    expect(isLate(at(16), at(23))).toBe(false);
    expect(isLate(at(17), at(23))).toBe(true);
  });

  it('names the last day in time', () => {
    expect(dayjs(lastDayInTime(at(23))).format('YYYY-MM-DD')).toBe('2026-11-16');
    expect(dayjs(lastDayInTime(at(25))).format('YYYY-MM-DD')).toBe('2026-11-18');
  });
});
