import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Rhythm, seriesDates } from './series-dates.ts';

beforeAll(() => {
  vi.stubEnv('TZ', 'Asia/Ho_Chi_Minh');
  expect(new Date().getTimezoneOffset()).toBe(-7 * 60);
});
afterAll(() => {
  vi.unstubAllEnvs();
});

/** Days and hours as a clock in Việt Nam shows them. */
const starts = (day: string, rhythm: Rhythm, times: number, hour = '08:00') =>
  seriesDates({ startsAt: instant(day, hour), endsAt: null }, { rhythm, times }).map(
    ({ startsAt }) => local(startsAt),
  );
const instant = (day: string, hour: string) => new Date(`${day}T${hour}:00+07:00`).toISOString();
const local = (at: string) =>
  new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

describe('the dates of a series', () => {
  it('are one when nothing is repeated', () => {
    const first = { startsAt: instant('2026-11-23', '08:00'), endsAt: null };
    expect(seriesDates(first, { rhythm: 'once', times: 5 })).toEqual([first]);
  });

  it('are a week apart, over the ends of month and year', () => {
    expect(starts('2026-12-21', 'week', 4)).toEqual([
      '2026-12-21 08:00',
      '2026-12-28 08:00',
      '2027-01-04 08:00',
      '2027-01-11 08:00',
    ]);
  });

  it('fall on the same weekday of the same week of each month', () => {
    expect(starts('2026-11-10', 'month', 4)).toEqual([
      '2026-11-10 08:00',
      '2026-12-08 08:00',
      '2027-01-12 08:00',
      '2027-02-09 08:00',
    ]);
  });

  it('stay in the first week when the month begins on that day, and in the fourth of February', () => {
    expect(starts('2026-12-01', 'month', 3)).toEqual([
      '2026-12-01 08:00',
      '2027-01-05 08:00',
      '2027-02-02 08:00',
    ]);
    expect(starts('2027-01-28', 'month', 2)).toEqual(['2027-01-28 08:00', '2027-02-25 08:00']);
  });

  it('of a fifth weekday are the last of each month', () => {
    expect(starts('2027-01-29', 'month', 6)).toEqual([
      '2027-01-29 08:00',
      '2027-02-26 08:00',
      '2027-03-26 08:00',
      '2027-04-30 08:00',
      '2027-05-28 08:00',
      '2027-06-25 08:00',
    ]);
    expect(starts('2026-12-31', 'month', 3)).toEqual([
      '2026-12-31 08:00',
      '2027-01-28 08:00',
      '2027-02-25 08:00',
    ]);
  });

  it('keep the hour of Việt Nam all year round, also where it is another day in UTC', () => {
    for (const rhythm of ['week', 'month'] as const) {
      const days = starts('2027-01-01', rhythm, 12, '06:30');
      expect(days).toHaveLength(12);
      expect(new Set(days.map((day) => day.slice(11)))).toEqual(new Set(['06:30']));
      const weekdays = days.map((day) => new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay());
      expect(new Set(weekdays)).toEqual(new Set([5]));
    }
    expect(starts('2027-01-01', 'month', 2, '06:30')).toEqual([
      '2027-01-01 06:30',
      '2027-02-05 06:30',
    ]);
  });

  it('end as long after the start as the first, also after midnight', () => {
    const first = {
      startsAt: instant('2027-01-29', '20:00'),
      endsAt: instant('2027-01-30', '01:00'),
    };
    const [, second] = seriesDates(first, { rhythm: 'month', times: 2 });
    expect(second).toEqual({
      startsAt: instant('2027-02-26', '20:00'),
      endsAt: instant('2027-02-27', '01:00'),
    });
  });
});
