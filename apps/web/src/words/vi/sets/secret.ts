import { secretVote } from '../secret-vote.ts';

/** Secret votes, where there is one. */
export const words = { secretVote } as const;
