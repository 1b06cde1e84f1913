import { election } from '../election.ts';

/** Elections, where there is one. */
export const words = { election } as const;
