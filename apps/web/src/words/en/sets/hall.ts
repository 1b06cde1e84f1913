import type { Translation } from '../../translation.ts';
import type { words as source } from '../../vi/sets/hall.ts';
import { agenda } from '../agenda.ts';
import { leading } from '../leading.ts';
import { meetingWays } from '../meeting-ways.ts';
import { pack } from '../pack.ts';
import { podium } from '../podium.ts';
import { questions } from '../questions.ts';
import { quorum } from '../quorum.ts';
import { recusals } from '../recusals.ts';

export const words = {
  agenda,
  leading,
  meetingWays,
  pack,
  podium,
  questions,
  quorum,
  recusals,
} as const satisfies Translation<typeof source>;
