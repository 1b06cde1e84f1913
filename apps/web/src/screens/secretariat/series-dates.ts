import type { MeetingDetails } from '@e-cabinet/domain';
import dayjs, { type Dayjs } from 'dayjs';

export type MeetingDates = Pick<MeetingDetails, 'startsAt' | 'endsAt'>;

export const RHYTHMS = ['once', 'week', 'month'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** How many sessions a series may have, the first among them. */
export const SERIES_LEAST = 2;
export const SERIES_MOST = 12;

export interface Repetition {
  readonly rhythm: Rhythm;
  readonly times: number;
}

const DAYS_IN_WEEK = 7;
/** Not every month has a fifth Monday. */
const FIFTH = 5;

/** When each session of a series is: the same day of the week, the same hours. */
export function seriesDates(
  first: MeetingDates,
  { rhythm, times }: Repetition,
): readonly MeetingDates[] {
  if (rhythm === 'once') return [first];
  const start = dayjs(first.startsAt);
  return Array.from({ length: times }, (_, count) => {
    const day = rhythm === 'week' ? start.add(count, 'week') : monthsLater(start, count);
    return moved(first, day.startOf('day').diff(start.startOf('day'), 'day'));
  });
}

/** The second Tuesday stays the second Tuesday; a fifth one is the last of each month. */
function monthsLater(start: Dayjs, months: number): Dayjs {
  const nth = Math.ceil(start.date() / DAYS_IN_WEEK);
  const month = start.startOf('month').add(months, 'month');
  const first = month.add((start.day() - month.day() + DAYS_IN_WEEK) % DAYS_IN_WEEK, 'day');
  const day = first.add(nth - 1, 'week');
  return nth === FIFTH && !day.isSame(month, 'month') ? day.subtract(1, 'week') : day;
}

function moved({ startsAt, endsAt }: MeetingDates, days: number): MeetingDates {
  const shift = (instant: string) => dayjs(instant).add(days, 'day').toISOString();
  return { startsAt: shift(startsAt), endsAt: endsAt && shift(endsAt) };
}
