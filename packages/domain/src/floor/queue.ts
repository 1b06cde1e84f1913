import { generateKeyBetween } from 'fractional-indexing';
import { byRank } from '../agenda/order.ts';
import { entryIn } from '../drawers.ts';
import type { Rank, RequestId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
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

/** A request that waits on the current item; those left behind on others wait for these. (F2) */
export function waitingRequest(meeting: Meeting, requestId: RequestId): FloorRequest | undefined {
  const request = own(meeting.floor.requests, requestId);
  return request?.itemId === meeting.currentItemId ? request : undefined;
}

/** Whether an id was ever given to a request, also one that is long gone. (F1) */
export function isKnownRequest({ floorItems }: Meeting, requestId: RequestId): boolean {
  return entryIn(floorItems, requestId) !== undefined;
}

/** Behind everybody who waits. (F1) */
export function lastRank({ floor }: Meeting): Rank {
  const ranks = Object.values(floor.requests).sort(byRank);
  return generateKeyBetween(ranks.at(-1)?.rank ?? null, null);
}
