import {
  addWorkingDays,
  dayOf,
  type Instant,
  startOfDay,
  type WorkCalendar,
} from '@e-cabinet/domain';

/** Where no type of meeting says otherwise. */
export const USUAL_DAYS = 5;

const CLOSE_OF_BUSINESS_MS = 17 * 60 * 60_000;

/** The close of business so many working days later. (K3) */
export function deadlineAfter(from: Instant, days: number, calendar: WorkCalendar): Instant {
  const day = dayOf(addWorkingDays(from, days, calendar), calendar);
  return new Date(Date.parse(startOfDay(day, calendar)) + CLOSE_OF_BUSINESS_MS).toISOString();
}
