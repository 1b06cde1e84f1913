import { notes } from '../notes.ts';

/** Private notes, where a paper is read. */
export const words = { notes } as const;
