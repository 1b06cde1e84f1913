import type { Translation } from '../translation.ts';
import type { bridgeBoard as source } from '../vi/bridge-board.ts';

export const bridgeBoard = {
  none: 'The session has no bridge points.',
  find: 'Find a bridge point',
  ready: 'Ready',
  lost: 'Lost',
  people: 'People',
  state: {
    ready: 'Ready',
    notReady: 'Not ready',
    unreported: 'Not reported',
    lost: 'Lost',
  },
  lostFor: 'Lost for {{clock}}',
  head_one: '1 person',
  head_other: '{{count}} people',
  lag: '{{ms}} ms',
  missing: 'Not passed: {{checks}}',
  check: {
    picture: 'picture',
    sound: 'sound',
    line: 'line',
    papers: 'documents',
  },
} as const satisfies Translation<typeof source>;
