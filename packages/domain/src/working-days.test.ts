import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  dayOf,
  deadlineAfter,
  type Holiday,
  isWorkingDay,
  lastDayBefore,
  reminderMoments,
  startOfDay,
  WEEKENDS_ONLY,
  type WorkCalendar,
  workingDaysBetween,
} from './working-days.ts';

const named = (dates: readonly string[]): Holiday[] =>
  dates.map((date) => ({ date, name: { vi: 'Nghỉ', en: 'Day off' } }));

/** As Viet Nam kept them: Tết, Hùng Kings' day, 30 April, 1 May, 2 September. */
const VIET_NAM: WorkCalendar = {
  ...WEEKENDS_ONLY,
  daysOff: named([
    ...['2025-04-30', '2025-05-01', '2025-05-02'],
    ...['2026-01-01', '2026-01-02'],
    ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
    ...['2026-04-27', '2026-04-30', '2026-05-01'],
    ...['2026-08-31', '2026-09-01', '2026-09-02'],
    ...['2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'],
    ...['2027-04-30', '2027-05-03'],
  ]),
  madeUp: named(['2025-04-26', '2026-01-10', '2026-08-22']),
};

/** A time of day in Viet Nam. */
const at = (day: string, hour = '10:00') => new Date(`${day}T${hour}:00+07:00`).toISOString();
const plus = (day: string, count: number, calendar = VIET_NAM) =>
  dayOf(addWorkingDays(at(day), count, calendar), calendar);

describe('the calendar', () => {
  test.each([
    ['2026-04-29', true, 'a Wednesday'],
    ['2026-04-30', false, 'a day off'],
    ['2026-05-02', false, 'a Saturday'],
    ['2026-05-03', false, 'a Sunday'],
    ['2026-08-22', true, 'a Saturday worked for a Monday'],
    ['2026-08-31', false, 'the Monday that it is worked for'],
    ['2026-02-17', false, 'the first day of Tết'],
  ])('K1: %s is worked: %s, %s', (day, worked) => {
    expect(isWorkingDay(day, VIET_NAM)).toBe(worked);
  });

  test('K2: a day is one of the body, whatever the hour elsewhere', () => {
    expect(dayOf('2026-04-29T16:59:59.999Z', VIET_NAM)).toBe('2026-04-29');
    expect(dayOf('2026-04-29T17:00:00.000Z', VIET_NAM)).toBe('2026-04-30');
    expect(dayOf('2026-04-29T17:00:00.000Z', { ...VIET_NAM, offsetMinutes: 0 })).toBe('2026-04-29');
    expect(startOfDay('2026-04-30', VIET_NAM)).toBe('2026-04-29T17:00:00.000Z');
  });

  test.each([
    ['2026-04-29', 3, '2026-05-06', 'over 30 April, 1 May and the weekend'],
    ['2025-04-29', 3, '2025-05-07', 'over 30 April and the two days after it'],
    ['2025-04-25', 2, '2025-04-28', 'on the Saturday worked for 2 May'],
    ['2027-04-29', 1, '2027-05-04', 'over the Monday in place of a Saturday off'],
    ['2026-02-13', 1, '2026-02-23', 'over all of Tết'],
    ['2027-02-04', 5, '2027-02-18', 'over Tết of the next year'],
    ['2026-08-21', 5, '2026-08-27', 'through a Saturday that is worked'],
    ['2026-08-28', 1, '2026-09-03', 'over the day that it is worked for'],
    ['2026-04-30', 1, '2026-05-04', 'from a day off'],
    ['2026-05-02', 2, '2026-05-05', 'from a Saturday'],
    ['2026-04-29', 0, '2026-04-29', 'none, on a working day'],
    ['2026-04-30', 0, '2026-05-04', 'none, on a day off: the next working day'],
    ['2026-05-06', -3, '2026-04-29', 'three before'],
    ['2026-05-04', -1, '2026-04-29', 'one before'],
    ['2025-12-31', 2, '2026-01-06', 'over the end of a year'],
    ['2028-02-28', 2, '2028-03-01', 'over the end of a February of 29 days'],
  ])('K3: from %s, %i working days later: %s, %s', (from, count, day) => {
    expect(plus(from, count)).toBe(day);
  });

  test('K3: the time of day stays as it was, also late in the evening', () => {
    const evening = at('2026-04-29', '23:30');
    expect(addWorkingDays(evening, 3, VIET_NAM)).toBe(at('2026-05-06', '23:30'));
    expect(addWorkingDays(at('2026-04-29', '00:15'), 3, VIET_NAM)).toBe(at('2026-05-06', '00:15'));
  });

  test.each([
    ['2026-11-16', '2026-11-23', 5],
    ['2026-11-21', '2026-11-23', 1],
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-24', '2026-11-23', 0],
    ['2026-04-29', '2026-05-06', 3],
    ['2026-08-21', '2026-08-24', 2],
    ['2026-04-29', '2026-05-03', 0],
  ])('K4: between %s and %s lie %i, whatever the hours', (from, until, days) => {
    expect(workingDaysBetween(at(from), at(until), VIET_NAM)).toBe(days);
    expect(workingDaysBetween(at(from, '23:59'), at(until, '00:01'), VIET_NAM)).toBe(days);
  });

  test.each([
    ['2026-11-23', 5, '2026-11-16'],
    ['2026-05-06', 5, '2026-04-27'],
    ['2026-05-06', 3, '2026-05-03'],
    ['2026-05-06', 0, '2026-05-06'],
  ])('K5: what is held on %s with %i days of notice goes out by %s', (until, days, last) => {
    expect(lastDayBefore(at(until), days, VIET_NAM)).toBe(last);
  });

  test('K6: reminders are due in working days before and after the deadline, and none before it was sent', () => {
    const due = (sentAt: string, deadline: string) =>
      reminderMoments(sentAt, deadline, [-3, -1, 0, 1], VIET_NAM).map(({ days, at: when }) => [
        days,
        dayOf(when, VIET_NAM),
      ]);
    expect(due(at('2026-04-22'), at('2026-05-04', '17:00'))).toEqual([
      [-3, '2026-04-24'],
      [-1, '2026-04-29'],
      [0, '2026-05-04'],
      [1, '2026-05-05'],
    ]);
    expect(due(at('2026-04-29', '17:00'), at('2026-05-04', '17:00'))).toEqual([
      [0, '2026-05-04'],
      [1, '2026-05-05'],
    ]);
    const onDayOff = reminderMoments(at('2026-04-22'), at('2026-05-01'), [0], VIET_NAM);
    expect(onDayOff).toEqual([{ days: 0, at: at('2026-05-01') }]);
  });

  const MOMENTS = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const DAYS = MOMENTS.map((moment) => moment.slice(0, 10));
  const CALENDARS = fc.record({
    offsetMinutes: fc.integer({ min: -12 * 60, max: 14 * 60 }),
    daysOff: fc.array(DAYS, { maxLength: 60 }).map(named),
    madeUp: fc.array(DAYS, { maxLength: 20 }).map(named),
  });

  test('K3, K4: whatever the calendar, as many working days lie between as were added', () => {
    fc.assert(
      fc.property(MOMENTS, fc.integer({ min: 1, max: 40 }), CALENDARS, (from, count, calendar) => {
        const until = addWorkingDays(from, count, calendar);
        expect(isWorkingDay(dayOf(until, calendar), calendar)).toBe(true);
        expect(workingDaysBetween(from, until, calendar)).toBe(count);
        expect(until.slice(10)).toBe(from.slice(10));
      }),
    );
  });

  test('K3: whatever the calendar, one at a time leads to the same as all at once, and back again', () => {
    fc.assert(
      fc.property(MOMENTS, fc.integer({ min: 1, max: 20 }), CALENDARS, (from, count, calendar) => {
        const start = addWorkingDays(from, 0, calendar);
        let until = start;
        for (let each = 0; each < count; each += 1) until = addWorkingDays(until, 1, calendar);
        expect(addWorkingDays(start, count, calendar)).toBe(until);
        expect(addWorkingDays(until, -count, calendar)).toBe(start);
      }),
    );
  });

  test('K5: whatever the calendar, the last day in time has its days and the next one has not', () => {
    fc.assert(
      fc.property(MOMENTS, fc.integer({ min: 1, max: 20 }), CALENDARS, (until, days, calendar) => {
        const last = startOfDay(lastDayBefore(until, days, calendar), calendar);
        const next = new Date(Date.parse(last) + 24 * 3_600_000).toISOString();
        expect(workingDaysBetween(last, until, calendar)).toBe(days);
        expect(workingDaysBetween(next, until, calendar)).toBeLessThan(days);
      }),
    );
  });
});

describe('the close of business some working days later', () => {
  const CALENDAR = { ...WEEKENDS_ONLY, daysOff: named(['2026-04-30', '2026-05-01']) };
  const tomorrow = (from: string) => deadlineAfter(from, 1, CALENDAR);

  test('K3: three working days from 29 April end after 30 April, 1 May and the weekend', () => {
    const deadline = deadlineAfter('2026-04-29T02:30:00.000Z', 3, CALENDAR);
    expect(deadline).toBe('2026-05-06T10:00:00.000Z');
  });

  test('K2, K3: asked for late in the evening it counts from that day by the clocks of the body', () => {
    expect(tomorrow('2026-04-27T16:59:00.000Z')).toBe('2026-04-28T10:00:00.000Z');
    expect(tomorrow('2026-04-27T17:01:00.000Z')).toBe('2026-04-29T10:00:00.000Z');
  });
});
