import type { Translation } from '../translation.ts';
import type { quorum as source } from '../vi/quorum.ts';

export const quorum = {
  present: 'Present {{present}}/{{members}}',
  quorumReached: 'Quorum reached ({{needed}} needed)',
  quorumShort: 'No quorum yet, {{needed}} needed',
  quorumGone: 'Quorum lost, {{needed}} needed',
  remotely: '{{count}} remotely',
} as const satisfies Translation<typeof source>;
