import type { MeetingEvent } from '../event.ts';
import { absent } from './asks.ts';

export const CHECK_IN = { type: 'check-in', where: 'room', way: 'tablet' } as const;
export const answerOf = (seatId: string, about = {}, note = ''): MeetingEvent => {
  return { ...absent(seatId, about, note), type: 'invitation-answered' } as MeetingEvent;
};
export const APPROVED = {
  type: 'absence-approved',
  seatId: 'member-2',
  from: null,
  until: null,
  delegateSeatId: null,
} as const;
