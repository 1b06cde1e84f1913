import {
  type Day,
  type Instant,
  lastDayBefore,
  type Meeting,
  WEEKENDS_ONLY,
  type WorkCalendar,
  workingDaysBetween,
} from '@e-cabinet/domain';
import { useQuery } from '@tanstack/react-query';
import { calendarQuery } from '../../../http/calendar.ts';

/** The installation's calendar; until it is here, weekends alone. */
export function useWorkCalendar(): WorkCalendar {
  return useQuery(calendarQuery).data ?? WEEKENDS_ONLY;
}

type Session = Pick<Meeting, 'details' | 'rules'>;

/** Whether papers sent at `sentAt` are late for the session. (Decree 138/2016, art. 27) */
export function isLate(sentAt: Instant, session: Session, calendar: WorkCalendar): boolean {
  const { details, rules } = session;
  return workingDaysBetween(sentAt, details.startsAt, calendar) < rules.noticeDays;
}

/** The last day on which papers are in time. */
export function lastDayInTime({ details, rules }: Session, calendar: WorkCalendar): Day {
  return lastDayBefore(details.startsAt, rules.noticeDays, calendar);
}
