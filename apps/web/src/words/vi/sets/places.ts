import { bridge } from '../bridge.ts';
import { room } from '../room.ts';

/** Bridge points and the room screen. */
export const words = {
  bridge,
  room,
} as const;
