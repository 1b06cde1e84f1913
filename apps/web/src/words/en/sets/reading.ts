import { difference } from '../difference.ts';
import { search } from '../search.ts';

/** Finding something, and what has changed in it. */
export const words = { difference, search } as const;
