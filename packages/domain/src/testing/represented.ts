import type { MeetingRules } from '../rules.ts';
import { buildItem } from './build-item.ts';
import { buildMeeting } from './build-meeting.ts';
import { ballotCast } from './build-question.ts';
import { buildSeat, cabinetOf } from './build-seat.ts';

const NAMED = ['chair', 'member-2', 'member-3', 'member-4'];
export const items = [
  buildItem({ id: 'item-1' }),
  buildItem({ id: 'item-2' }),
  buildItem({ id: 'closed', audience: { kind: 'named', seatIds: NAMED } }),
];
export const HERE = ['chair', 'member-2', 'member-3', 'member-4'];
export const meetingOf = (rules: Partial<MeetingRules> = {}, current = 'item-1') =>
  buildMeeting({
    seats: [...cabinetOf(6), buildSeat({ id: 'd', role: 'delegate', forSeatId: 'member-5' })],
    items,
    rules: { proxiesPerMember: 1, ...rules },
    present: HERE,
    current,
  });
export const IN_ITEM_1 = meetingOf();
export const give = (
  forSeatId: string,
  seatId: string,
  itemId: string | null = null,
  reason = '',
) => ({ type: 'give-proxy', forSeatId, seatId, itemId, reason }) as const;
export const gave = (
  forSeatId: string,
  seatId: string,
  itemId: string | null = null,
  reason = '',
) => ({ type: 'proxy-given', forSeatId, seatId, itemId, reason }) as const;
export const withdraw = (forSeatId: string, itemId: string | null = null) =>
  ({ type: 'withdraw-proxy', forSeatId, itemId }) as const;
export const open = { type: 'open-vote', questionId: 'q', seconds: null, rollCall: false } as const;
export const close = { type: 'close-vote', questionId: 'q' } as const;
export const cast = (choice = 'agree') =>
  ({ type: 'cast-ballot', replaces: null, questionId: 'q', choice, comment: '' }) as const;
export const castFor = (forSeatId: string, choice = 'agree', replaces: number | null = null) =>
  ({
    type: 'cast-proxy-ballot',
    replaces,
    questionId: 'q',
    forSeatId,
    choice,
    comment: '',
  }) as const;
export const proxied = (choice = 'agree') =>
  ballotCast('q', 'member-5', choice, { castBy: 'member-2' });
