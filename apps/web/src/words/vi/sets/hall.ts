import { agenda } from '../agenda.ts';
import { leading } from '../leading.ts';
import { pack } from '../pack.ts';
import { podium } from '../podium.ts';
import { questions } from '../questions.ts';
import { recusals } from '../recusals.ts';

/** The chair, and the secretary beside the chair. */
export const words = {
  agenda,
  leading,
  pack,
  podium,
  questions,
  recusals,
} as const;
