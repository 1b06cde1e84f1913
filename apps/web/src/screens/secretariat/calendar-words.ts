import dayjs from 'dayjs';
import { LOCALES } from '../../words/language.ts';
import { useLanguage } from '../../words/use-language.ts';

/** `tháng 11 năm 2026`, `November 2026`. */
export function useMonthName(): (instant: string) => string {
  const format = new Intl.DateTimeFormat(LOCALES[useLanguage()], {
    month: 'long',
    year: 'numeric',
  });
  return (instant) => capital(format.format(new Date(instant)));
}

/** `Thứ Hai`, `Monday`. */
export function useWeekdayName(style: 'long' | 'short' = 'long'): (instant: string) => string {
  const format = new Intl.DateTimeFormat(LOCALES[useLanguage()], { weekday: style });
  return (instant) => format.format(new Date(instant));
}

const DAYS_IN_WEEK = 7;

/** The weeks of a month, Monday to Sunday, with the days of the months beside it. */
export function weeksOf(month: string): readonly (readonly dayjs.Dayjs[])[] {
  const first = dayjs(month).startOf('month');
  const monday = first.subtract((first.day() + DAYS_IN_WEEK - 1) % DAYS_IN_WEEK, 'day');
  const weeks: dayjs.Dayjs[][] = [];
  for (let day = monday; !day.isAfter(first.endOf('month')); day = day.add(1, 'week')) {
    weeks.push(Array.from({ length: DAYS_IN_WEEK }, (_, index) => day.add(index, 'day')));
  }
  return weeks;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
