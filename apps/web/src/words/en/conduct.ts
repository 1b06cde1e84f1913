import type { Translation } from '../translation.ts';
import type { conduct as source } from '../vi/conduct.ts';

export const conduct = {
  sending: 'Sending…',
  otherScreen: 'This page is somebody else’s',
  otherScreenHint: 'With this account’s part in the session, please use the session page.',
  toSession: 'To the session page',

  changedMeanwhile: 'Somebody else has just changed this to:',
  takeTheirs: 'Take the new text',
  keepMine: 'Keep mine',

  quorumLost: 'The quorum is lost: {{present}} present, {{needed}} needed.',

  findPerson: 'Find by office or unit',
  nobodyFound: 'Nobody found.',
  moreFound: '{{count}} more. Type more to find them.',
} as const satisfies Translation<typeof source>;
