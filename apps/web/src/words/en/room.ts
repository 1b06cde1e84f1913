import type { Translation } from '../translation.ts';
import type { room as source } from '../vi/room.ts';

export const room = {
  startsIn: 'Starts in',
  checkIn: 'Scan to check in',
  checkInHint: 'With a tablet or telephone that is signed in',
  item: 'Item',
  presenters: 'Presented by {{names}}',
  between: 'Waiting for the next item',
  consent: 'Adopted without debate',
  voting: 'Vote in progress',
  recorded: '{{voted}} of {{entitled}} ballots recorded',
  result: 'Result of the vote',
  next: 'Next speakers',
  more_one: 'and {{count}} more',
  more_other: 'and {{count}} more',
  underThreeMinutes: 'Less than 3 minutes',
  underThirtySeconds: 'Less than 30 seconds',
  present: '{{present}} of {{members}} members present · {{needed}} needed',
  quorumLost: 'No quorum: {{present}} present, {{needed}} needed',
  live: 'Live',
  doors: 'Item with restricted attendance',
  suspended: 'Break',
  closed: 'The session is over',
  cancelled: 'The session was cancelled',
  fullScreen: 'Full screen, with sound',
  leaveFullScreen: 'Leave full screen',
} as const satisfies Translation<typeof source>;
