import type { Holiday, Holidays } from '@e-cabinet/domain';

/** A line of the calendar. */
export interface NamedDay extends Holiday {
  readonly worked: boolean;
}

/** What the calendar says of a year, in order. */
export function daysOfYear({ daysOff, madeUp }: Holidays, year: number): readonly NamedDay[] {
  const days = [
    ...daysOff.map((day) => ({ ...day, worked: false })),
    ...madeUp.map((day) => ({ ...day, worked: true })),
  ];
  return days
    .filter(({ date }) => date.startsWith(`${year}-`))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
