import { difference } from '../difference.ts';
import { search } from '../search.ts';
import { versions } from '../versions.ts';

/** Finding something, and what has changed in it. */
export const words = { difference, search, versions } as const;
