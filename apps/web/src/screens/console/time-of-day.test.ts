import { describe, expect, test } from 'vitest';
import { atTimeOfDay, moved, timeOfDay } from './time-of-day.ts';

const MOMENT = '2026-11-27T02:41:07.250Z';

describe('a time of the day of a moment', () => {
  test('what is read is what was written, to the end of the second', () => {
    const other = atTimeOfDay(MOMENT, '10:05:09');
    expect(timeOfDay(other)).toBe('10:05:09');
    expect(other.endsWith('.999Z')).toBe(true);
    expect(timeOfDay(atTimeOfDay(MOMENT, '10:05'))).toBe('10:05:00');
  });

  test('a half-written time changes nothing', () => {
    for (const time of ['', '1', '10:', 'ten']) expect(atTimeOfDay(MOMENT, time)).toBe(MOMENT);
  });

  test('a minute earlier is a minute earlier', () => {
    expect(moved(MOMENT, -60_000)).toBe('2026-11-27T02:40:07.250Z');
  });
});
