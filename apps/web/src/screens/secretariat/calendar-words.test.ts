import { describe, expect, it } from 'vitest';
import { weeksOf } from './calendar-words.ts';

const written = (month: string) =>
  weeksOf(month).map((week) => week.map((day) => day.format('MM-DD')));

describe('the weeks of a month', () => {
  it('begin on Monday and are whole', () => {
    const weeks = written('2026-11-15T00:00:00');
    expect(weeks[0]).toEqual(['10-26', '10-27', '10-28', '10-29', '10-30', '10-31', '11-01']);
    expect(weeks.at(-1)?.[0]).toBe('11-30');
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  });

  it('are four when February begins on a Monday', () => {
    const weeks = written('2027-02-01T00:00:00');
    expect(weeks).toHaveLength(4);
    expect(weeks[0]?.[0]).toBe('02-01');
  });
});
