import type { Translation } from '../translation.ts';
import type { secretariat as source } from '../vi/secretariat.ts';

export const secretariat = {
  title: 'Sessions',
  new: 'New session',
  view: 'View',
  list: 'List',
  calendar: 'Month',
  when: 'Time',
  coming: 'To come',
  past: 'Past',
  all: 'All',
  state: 'State',
  anyState: 'Any state',
  find: 'Find by title or place',
  none: 'No sessions yet',
  noneHint: 'Create the first session, then build its agenda and invite its participants.',
  noneFound: 'No session matches',
  noneFoundHint: 'Choose another time or state, or create a new session.',
  copy: 'Copy',
  copyOf: 'Copy {{title}}',
  prepare: 'Prepare',
  prepareOf: 'Prepare {{title}}',
  console: 'Conduct',
  consoleOf: 'Conduct {{title}}',
  copyTitle: 'Copy a session',
  copyHint:
    'From “{{title}}”: the agenda and the participants come along; documents, positions, votes and receipts do not.',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  thisMonth: 'This month',
} as const satisfies Translation<typeof source>;
