import { difference } from '../difference.ts';
import { meter } from '../meter.ts';
import { notebook } from '../notebook.ts';
import { search } from '../search.ts';
import { versions } from '../versions.ts';

/** Finding something, and what has changed in it. */
export const words = { difference, meter, notebook, search, versions } as const;
