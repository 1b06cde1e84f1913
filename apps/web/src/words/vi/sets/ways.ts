import { notices } from '../notices.ts';
import { ways } from '../ways.ts';

/** Where the home page leads beside the meetings, and what it tells. */
export const words = { notices, ways } as const;
