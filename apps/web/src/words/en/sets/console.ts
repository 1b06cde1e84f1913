import type { Translation } from '../../translation.ts';
import type { words as source } from '../../vi/sets/console.ts';
import { asOf } from '../as-of.ts';
import { bridgeBoard } from '../bridge-board.ts';
import { console } from '../console.ts';
import { course } from '../course.ts';
import { proxyDesk } from '../proxy-desk.ts';

export const words = {
  asOf,
  bridgeBoard,
  console,
  course,
  proxyDesk,
} as const satisfies Translation<typeof source>;
