import { difference } from '../difference.ts';
import { meter } from '../meter.ts';
import { notebook } from '../notebook.ts';
import { printing } from '../printing.ts';
import { search } from '../search.ts';
import { versions } from '../versions.ts';

/** Finding something, what has changed in it, and what is taken along. */
export const words = { difference, meter, notebook, printing, search, versions } as const;
