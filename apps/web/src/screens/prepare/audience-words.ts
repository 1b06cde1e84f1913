import type { Audience } from '@e-cabinet/domain';

export const AUDIENCE_WORDS = {
  everyone: 'prepare.audience.everyone',
  members: 'prepare.audience.members',
  named: 'prepare.audience.named',
} as const satisfies Record<Audience['kind'], string>;
