import { byHand } from '../by-hand.ts';

/** What the secretary enters that is said in the room. */
export const words = { byHand } as const;
