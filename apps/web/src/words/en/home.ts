import type { Translation } from '../translation.ts';
import type { home as source } from '../vi/home.ts';

/** What the home page and the first page of a session say alike. */
export const home = {
  when: 'Time',
  place: 'Place',
  seat: 'Attending as',
  due: 'The hour has come',
  inDays_one: 'In 1 day',
  inDays_other: 'In {{count}} days',
  in: 'In {{duration}}',
  soon: 'Starts in',
  owed: 'Asked of you',
} as const satisfies Translation<typeof source>;
