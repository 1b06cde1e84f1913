import type { Translation } from '../translation.ts';
import type { notebook as vi } from '../vi/notebook.ts';

export const notebook = {
  title: 'My notes',
  lead: 'Everything you have written on papers, by paper. Nobody else can read it.',
  find: 'Filter by words of a note or of a paper’s title',
  none: 'No notes yet',
  noneHint: 'Open a paper, press Notes and mark the page. What you write is listed here.',
  home: 'To the home page',
  notFound: 'No note has “{{words}}”',
  showAll: 'Show all notes',
  count_one: '{{count, number}} note',
  count_other: '{{count, number}} notes',
  page: 'Page {{page}}',
  earlierPaper: 'A paper noted earlier',
  more_one: 'Show {{count, number}} more paper',
  more_other: 'Show {{count, number}} more papers',
} satisfies Translation<typeof vi>;
