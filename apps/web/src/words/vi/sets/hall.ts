import { agenda } from '../agenda.ts';
import { asOf } from '../as-of.ts';
import { bridge } from '../bridge.ts';
import { bridgeBoard } from '../bridge-board.ts';
import { console } from '../console.ts';
import { course } from '../course.ts';
import { podium } from '../podium.ts';
import { questions } from '../questions.ts';
import { recusals } from '../recusals.ts';
import { room } from '../room.ts';

/** The chair, the secretary beside the chair, bridge points and the room screen. */
export const words = {
  agenda,
  asOf,
  bridge,
  bridgeBoard,
  console,
  course,
  podium,
  questions,
  recusals,
  room,
} as const;
