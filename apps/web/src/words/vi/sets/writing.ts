import { itemBrief } from '../item-brief.ts';
import { opinionBallot } from '../opinion-ballot.ts';
import { replies } from '../replies.ts';

/** Opinion ballots between sessions, and what is read of an item before its papers. */
export const words = {
  itemBrief,
  opinionBallot,
  replies,
} as const;
