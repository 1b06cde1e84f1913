import dayjs from 'dayjs';

/** Papers go out at least this many working days before the session. (Decree 138/2016, art. 27) */
export const NOTICE_DAYS = 5;

const SUNDAY = 0;
const SATURDAY = 6;

/**
 * Working days (Monday to Friday) from the day after `from` up to and with the day of `until`;
 * 0 when there is none. A Monday has 5 of them before the Monday after it. Public holidays are not
 * known here and count as working days.
 */
export function workingDaysBetween(from: string | Date, until: string | Date): number {
  const last = dayjs(until).startOf('day');
  let day = dayjs(from).startOf('day');
  let count = 0;
  while (day.isBefore(last, 'day')) {
    day = day.add(1, 'day');
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}

/** Whether papers sent at `sentAt` are late for a session at `startsAt`. */
export function isLate(sentAt: string | Date, startsAt: string | Date): boolean {
  return workingDaysBetween(sentAt, startsAt) < NOTICE_DAYS;
}

/** The last day on which papers are in time. */
export function lastDayInTime(startsAt: string | Date): Date {
  let day = dayjs(startsAt).startOf('day');
  while (isLate(day.toDate(), startsAt)) day = day.subtract(1, 'day');
  return day.toDate();
}

function isWorkingDay(day: dayjs.Dayjs): boolean {
  return day.day() !== SUNDAY && day.day() !== SATURDAY;
}
