import { agenda } from '../agenda.ts';
import { podium } from '../podium.ts';
import { questions } from '../questions.ts';
import { recusals } from '../recusals.ts';

/** The chair, and the secretary beside the chair. */
export const words = {
  agenda,
  podium,
  questions,
  recusals,
} as const;
