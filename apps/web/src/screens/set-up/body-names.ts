import type { BodyKind, BodyLevel } from '@e-cabinet/protocol';

export const KIND_NAMES = {
  government: 'setUp.kinds.government',
  ministry: 'setUp.kinds.ministry',
  'peoples-committee': 'setUp.kinds.peoples-committee',
  council: 'setUp.kinds.council',
  other: 'setUp.kinds.other',
} as const satisfies Record<BodyKind, string>;

export const LEVEL_NAMES = {
  central: 'setUp.levels.central',
  province: 'setUp.levels.province',
  commune: 'setUp.levels.commune',
} as const satisfies Record<BodyLevel, string>;
