import { asOf } from '../as-of.ts';
import { bridgeBoard } from '../bridge-board.ts';
import { console } from '../console.ts';
import { course } from '../course.ts';
import { proxyDesk } from '../proxy-desk.ts';

/** The secretary beside the chair. */
export const words = {
  asOf,
  bridgeBoard,
  console,
  course,
  proxyDesk,
} as const;
