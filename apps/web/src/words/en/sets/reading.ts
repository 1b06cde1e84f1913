import { search } from '../search.ts';

/** Finding something, and what has changed in it. */
export const words = { search } as const;
