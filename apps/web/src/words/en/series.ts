import type { Translation } from '../translation.ts';
import type { series as source } from '../vi/series.ts';

export const series = {
  title: 'Regular sessions',
  rhythm: 'Repeat',
  once: 'Not repeated',
  week: 'Every week',
  month: 'Every month',
  times: 'Number of sessions',
  monthHint:
    'On the same weekday of the same week of the month; a fifth week becomes the last of each month.',
  hint: 'Each session is made by itself, with the same title and hours; change them one by one in their preparation.',
  dates: 'Dates',
  create_one: 'Create {{count}} session',
  create_other: 'Create {{count}} sessions',
  begun_one: '{{made}} of {{count}} session created',
  begun_other: '{{made}} of {{count}} sessions created',
  begunHint:
    'What was created stays as it is. Going on makes only what is missing, and nothing twice.',
  made: 'Created',
  half: 'Half created',
  notMade: 'Not created yet',
  goOn: 'Create the rest',
  leave: 'To the list of sessions',
} as const satisfies Translation<typeof source>;
