import { agenda } from '../agenda.ts';
import { leading } from '../leading.ts';
import { meetingWays } from '../meeting-ways.ts';
import { pack } from '../pack.ts';
import { podium } from '../podium.ts';
import { questions } from '../questions.ts';
import { quorum } from '../quorum.ts';
import { recusals } from '../recusals.ts';

/** The chair, and the secretary beside the chair. */
export const words = {
  agenda,
  leading,
  meetingWays,
  pack,
  podium,
  questions,
  quorum,
  recusals,
} as const;
