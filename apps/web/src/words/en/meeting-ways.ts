import type { Translation } from '../translation.ts';
import type { meetingWays as source } from '../vi/meeting-ways.ts';

export const meetingWays = {
  ways: 'Pages of the session',
  way: {
    prepare: 'Prepare',
    office: 'Synthesis',
    console: 'Conduct',
    podium: 'Chair',
    session: 'Session',
  },
} as const satisfies Translation<typeof source>;
