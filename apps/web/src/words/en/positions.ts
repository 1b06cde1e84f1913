import type { Translation } from '../translation.ts';
import type { positions as source } from '../vi/positions.ts';

export const positions = {
  none: 'Nothing to take a position on yet',
  noneHint: 'There must be items for decision or discussion, and members.',
  member: 'Member',
  choose: 'Read the positions on item {{number}}: {{title}}',
  notYet: 'No position yet',
  said: '{{said}} of {{members}} members have stated a position',
} as const satisfies Translation<typeof source>;
