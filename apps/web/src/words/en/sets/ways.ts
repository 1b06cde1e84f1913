import { ballotsToAnswer } from '../ballots-to-answer.ts';
import { homePage } from '../home-page.ts';
import { notices } from '../notices.ts';
import { ways } from '../ways.ts';

/** What the home page says alone, where it leads beside the meetings, and what it tells. */
export const words = { ballotsToAnswer, homePage, notices, ways } as const;
