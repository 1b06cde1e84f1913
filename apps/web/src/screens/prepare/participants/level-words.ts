import type { BridgeLevel } from '@e-cabinet/domain';

export const LEVEL_WORDS = {
  centre: 'participants.level.centre',
  province: 'participants.level.province',
  commune: 'participants.level.commune',
} as const satisfies Record<BridgeLevel, string>;
