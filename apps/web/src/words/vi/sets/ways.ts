import { ways } from '../ways.ts';

/** Where the home page leads beside the meetings. */
export const words = { ways } as const;
