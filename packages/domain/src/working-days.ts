import type { Instant, OfficeName } from './identifiers.ts';

/** `YYYY-MM-DD`, by the clocks of the body. */
export type Day = string;

export interface Holiday {
  readonly date: Day;
  readonly name: OfficeName;
}

/** The days on which offices work, as far as they differ from Monday to Friday. */
export interface Holidays {
  readonly daysOff: readonly Holiday[];
  /** Worked in another day's stead: Viet Nam swaps a working day between two days off for a Saturday. */
  readonly madeUp: readonly Holiday[];
}

/** Holidays, and how many minutes the clocks of the body are ahead of UTC. */
export interface WorkCalendar extends Holidays {
  readonly offsetMinutes: number;
}

/** Viet Nam has one time zone and no summer time. */
export const VIET_NAM_OFFSET_MINUTES = 7 * 60;

/** Nothing but weekends, in Viet Nam's time. */
export const WEEKENDS_ONLY: WorkCalendar = {
  daysOff: [],
  madeUp: [],
  offsetMinutes: VIET_NAM_OFFSET_MINUTES,
};

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const CLOSE_OF_BUSINESS_MS = 17 * 60 * MINUTE_MS;
const SUNDAY = 0;
const SATURDAY = 6;

/** The day that a moment is on. (K2) */
export function dayOf(at: Instant, { offsetMinutes }: WorkCalendar): Day {
  return new Date(Date.parse(at) + offsetMinutes * MINUTE_MS).toISOString().slice(0, 10);
}

/** The moment at which a day begins. (K2) */
export function startOfDay(day: Day, { offsetMinutes }: WorkCalendar): Instant {
  return new Date(Date.parse(day) - offsetMinutes * MINUTE_MS).toISOString();
}

/** Whether offices work on that day. (K1) */
export function isWorkingDay(day: Day, { daysOff, madeUp }: Holidays): boolean {
  const isDay = ({ date }: Holiday) => date === day;
  if (madeUp.some(isDay)) return true;
  const weekday = new Date(day).getUTCDay();
  return weekday !== SUNDAY && weekday !== SATURDAY && !daysOff.some(isDay);
}

/**
 * The moment so many working days later, or earlier, at the same time of day. (K3)
 * @param count a whole number; negative: before `from`
 */
export function addWorkingDays(from: Instant, count: number, calendar: WorkCalendar): Instant {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let days = 0;
  const isWorked = () => isWorkingDay(dayOf(later(from, days), calendar), calendar);
  while (left > 0) {
    days += step;
    if (isWorked()) left -= 1;
  }
  while (!isWorked()) days += step;
  return later(from, days);
}

/** The close of business so many working days later: the usual deadline of an opinion ballot. (K3) */
export function deadlineAfter(from: Instant, days: number, calendar: WorkCalendar): Instant {
  const day = dayOf(addWorkingDays(from, days, calendar), calendar);
  return new Date(Date.parse(startOfDay(day, calendar)) + CLOSE_OF_BUSINESS_MS).toISOString();
}

/** Working days after the day of `from`, up to and with the day of `until`; 0 when there is none. (K4) */
export function workingDaysBetween(from: Instant, until: Instant, calendar: WorkCalendar): number {
  const last = Date.parse(dayOf(until, calendar));
  let count = 0;
  for (let at = Date.parse(dayOf(from, calendar)) + DAY_MS; at <= last; at += DAY_MS) {
    if (isWorkingDay(new Date(at).toISOString().slice(0, 10), calendar)) count += 1;
  }
  return count;
}

/** The last day with so many working days after it, up to and with the day of `until`. (K5) */
export function lastDayBefore(until: Instant, days: number, calendar: WorkCalendar): Day {
  let from = until;
  while (workingDaysBetween(from, until, calendar) < days) from = later(from, -1);
  return dayOf(from, calendar);
}

/**
 * When reminders of a deadline are due: so many working days after it, or before it, at the same hour;
 * none before `sentAt`. (K6)
 */
export function reminderMoments(
  sentAt: Instant,
  deadline: Instant,
  reminders: readonly number[],
  calendar: WorkCalendar,
): readonly { readonly days: number; readonly at: Instant }[] {
  const moments = reminders.map((days) => ({
    days,
    // The deadline itself may be on a day off: somebody has said so.
    at: days === 0 ? deadline : addWorkingDays(deadline, days, calendar),
  }));
  return moments.filter(({ at }) => Date.parse(at) > Date.parse(sentAt));
}

function later(at: Instant, days: number): Instant {
  return new Date(Date.parse(at) + days * DAY_MS).toISOString();
}
