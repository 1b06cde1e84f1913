import type { Translation } from '../translation.ts';
import type { conduct as source } from '../vi/conduct.ts';

export const conduct = {
  sending: 'Sending…',
  ways: 'Pages of the session',
  way: {
    prepare: 'Prepare',
    office: 'Synthesis',
    console: 'Conduct',
    podium: 'Chair',
    session: 'Session',
  },
  otherScreen: 'This page is somebody else’s',
  otherScreenHint: 'With this account’s part in the session, please use the session page.',
  toSession: 'To the session page',

  changedMeanwhile: 'Somebody else has just changed this to:',
  takeTheirs: 'Take the new text',
  keepMine: 'Keep mine',

  present: 'Present {{present}}/{{members}}',
  quorumReached: 'Quorum reached ({{needed}} needed)',
  quorumShort: 'No quorum yet, {{needed}} needed',
  quorumGone: 'Quorum lost, {{needed}} needed',
  quorumLost: 'The quorum is lost: {{present}} present, {{needed}} needed.',
  remotely: '{{count}} remotely',

  online: 'Device connected',
  silent: 'Device silent for more than 15 seconds',
  offline: 'Device not connected',

  findPerson: 'Find by office or unit',
  nobodyFound: 'Nobody found.',
  moreFound: '{{count}} more. Type more to find them.',
} as const satisfies Translation<typeof source>;
