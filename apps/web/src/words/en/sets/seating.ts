import { seating } from '../seating.ts';

/** The map of the room, where one was taken. */
export const words = { seating } as const;
