import {
  type Day,
  type Instant,
  lastDayBefore,
  WEEKENDS_ONLY,
  type WorkCalendar,
  workingDaysBetween,
} from '@e-cabinet/domain';
import { useQuery } from '@tanstack/react-query';
import { calendarQuery } from '../../../http/calendar.ts';

/** Papers go out at least this many working days before the session. (Decree 138/2016, art. 27) */
export const NOTICE_DAYS = 5;

/** The installation's calendar; until it is here, weekends alone. */
export function useWorkCalendar(): WorkCalendar {
  return useQuery(calendarQuery).data ?? WEEKENDS_ONLY;
}

/** Whether papers sent at `sentAt` are late for a session at `startsAt`. */
export function isLate(sentAt: Instant, startsAt: Instant, calendar: WorkCalendar): boolean {
  return workingDaysBetween(sentAt, startsAt, calendar) < NOTICE_DAYS;
}

/** The last day on which papers are in time. */
export function lastDayInTime(startsAt: Instant, calendar: WorkCalendar): Day {
  return lastDayBefore(startsAt, NOTICE_DAYS, calendar);
}
