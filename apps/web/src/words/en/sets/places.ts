import type { Translation } from '../../translation.ts';
import type { words as source } from '../../vi/sets/places.ts';
import { bridge } from '../bridge.ts';
import { room } from '../room.ts';

export const words = {
  bridge,
  room,
} as const satisfies Translation<typeof source>;
