import { notes } from '../notes.ts';
import { threads } from '../threads.ts';

/** Private notes, where a paper is read. */
export const words = { notes, threads } as const;
