import type { Day, WorkCalendar } from '@e-cabinet/domain';
import type { CalendarDay } from '@e-cabinet/protocol';
import { queryOptions } from '@tanstack/react-query';
import type { Answer } from './answer.ts';
import { ask } from './ask.ts';
import { granted } from './query-client.ts';

export const CALENDAR = ['calendar'] as const;

/** Days off and days made up, of the whole installation. */
export const calendarQuery = queryOptions({
  queryKey: CALENDAR,
  queryFn: ({ signal }) => granted(ask<WorkCalendar>('GET', '/api/calendar', undefined, signal)),
  staleTime: 60_000,
});

const path = (date: Day) => `/api/calendar/${encodeURIComponent(date)}`;

/** Adds the day, or writes it anew. */
export function putDay(date: Day, day: CalendarDay): Promise<Answer<void>> {
  return ask('PUT', path(date), day);
}

export function removeDay(date: Day): Promise<Answer<void>> {
  return ask('DELETE', path(date));
}
