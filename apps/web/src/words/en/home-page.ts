import type { Translation } from '../translation.ts';
import type { homePage as source } from '../vi/home-page.ts';

export const homePage = {
  none: 'No session yet',
  pack: 'Papers',
  items_one: '1 item',
  items_other: '{{count}} items',
  papers_one: '1 paper',
  papers_other: '{{count}} papers',
  enter: 'Go to the session',
  open: 'Open agenda and papers',
  podium: 'Chair’s console',
  console: 'Secretary’s console',
  nothingOwed: 'Nothing more is asked of you before this session.',
  kind: {
    vote: 'Vote',
    opine: 'Answer an opinion ballot',
    'check-in': 'Check in',
    acknowledge: 'Confirm the invitation',
    answer: 'Answer the invitation',
    'name-attendees': 'Name who will attend',
    read: 'Papers not read yet',
    position: 'State your position beforehand',
  },
  acknowledge: 'Confirm receipt',
  positionsFast: 'Go through them one by one',
  all_one: 'Show it',
  all_other: 'Show all {{count}}',
  owedCount_one: '1 thing to do',
  owedCount_other: '{{count}} things to do',
  later: 'Later sessions',
  finished: 'Sessions that are over',
} as const satisfies Translation<typeof source>;
