import { byRank } from '../agenda/order.ts';
import type { Meeting } from '../meeting.ts';
import type { FloorKind } from './commands.ts';
import type { FloorRequest } from './state.ts';

/** Points of order come first, then rights of reply, then the lists. (F3) */
const PRECEDENCE: Readonly<Record<FloorKind, number>> = {
  'point-of-order': 0,
  reply: 1,
  speak: 2,
  question: 2,
};

/** Who waits for the floor on the current item, in the order in which they will be called. (F2) */
export function speakersQueue(meeting: Meeting): readonly FloorRequest[] {
  return Object.values(meeting.floor.requests)
    .filter(({ itemId }) => itemId === meeting.currentItemId)
    .sort((a, b) => PRECEDENCE[a.kind] - PRECEDENCE[b.kind] || byRank(a, b));
}
