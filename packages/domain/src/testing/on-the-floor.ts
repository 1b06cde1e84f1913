import type { MeetingEvent } from '../event.ts';
import type { FloorKind, RequestFloor } from '../floor/commands.ts';
import { speakersQueue } from '../floor/queue.ts';
import type { Meeting } from '../meeting.ts';
import { buildItem } from './build-item.ts';
import { buildMeeting } from './build-meeting.ts';
import { buildSeat, oneOfEach } from './build-seat.ts';
import { given } from './given.ts';

/* A meeting of all roles, and a guest of the second of its two items. */

const seats = [...oneOfEach(), buildSeat({ id: 'guest', role: 'presenter', itemIds: ['item-2'] })];
const items = [buildItem({ id: 'item-1' }), buildItem({ id: 'item-2' })];

export const NOT_OPENED = buildMeeting({ seats, items, stage: 'published' });
export const BETWEEN = buildMeeting({ seats, items });
export const AT_ITEM_1 = buildMeeting({ seats, items, current: 'item-1' });
export const AT_ITEM_2 = buildMeeting({ seats, items, current: 'item-2' });
export const TO_ITEM_2: readonly MeetingEvent[] = [
  { type: 'item-concluded', itemId: 'item-1' },
  { type: 'item-taken-up', itemId: 'item-2' },
];

export function ask(requestId: string, kind: FloorKind = 'speak'): RequestFloor {
  return {
    type: 'request-floor',
    requestId,
    kind,
    subject: '',
    speaker: null,
    respondentSeatId: null,
  };
}

/** On item 1 these have asked, in this order: `of chair`, … */
export function asked(...who: readonly string[]) {
  const story = given(...AT_ITEM_1);
  return who.reduce((before, seat) => before.when(seat, ask(`of ${seat}`)).thenAccepted(), story);
}

export function queue(meeting: Meeting): readonly string[] {
  return speakersQueue(meeting).map(({ id }) => id);
}

/** A request of the member on item 1. */
export function floorRequested(requestId: string): MeetingEvent {
  return {
    type: 'floor-requested',
    requestId,
    seatId: 'member',
    name: { vi: '', en: '' },
    itemId: 'item-1',
    kind: 'speak',
    subject: '',
    speaker: null,
    respondentSeatId: null,
    rank: 'a0',
  };
}
