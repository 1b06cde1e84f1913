import type { Command } from '../command.ts';
import { buildMeeting, type MeetingPlan } from './build-meeting.ts';
import { ballotCast } from './build-question.ts';
import { buildSeat, cabinetOf } from './build-seat.ts';
import { after } from './times.ts';

/* An opinion ballot with one question, `q`, of a chair, two members, an adviser of one of them and a presenter. */

export const DEADLINE = after(3_600);
export const LATER = after(7_200);
export const adviser = buildSeat({ id: 'adviser', role: 'adviser', forSeatId: 'member-2' });
export const presenter = buildSeat({ id: 'presenter', role: 'presenter' });
export const seats = [...cabinetOf(3), adviser, presenter];

export const drafted = (plan: MeetingPlan = {}) =>
  buildMeeting({
    seats,
    stage: 'preparing',
    inWriting: { questions: ['q'], deadline: DEADLINE },
    ...plan,
  });
export const sent = (plan: MeetingPlan = {}) => drafted({ stage: 'published', ...plan });

export const APPROVE: Command = { type: 'approve-opinion-ballot' };
export const SEND: Command = { type: 'send-opinion-ballot', deadline: DEADLINE };
export const CLOSE: Command = { type: 'close-opinion-ballot' };
export const PRESENT: Command = { type: 'present-for-signature' };
export const answer = (choice: string, comment = '', replaces: number | null = null): Command => {
  return { type: 'cast-ballot', questionId: 'q', choice, comment, replaces };
};
export const extend = (seatId: string | null, until: string, reason = 'Abroad'): Command => {
  return { type: 'extend-deadline', seatId, until, reason };
};
export const reply = (seatId: string, remark = 0, text = 'The law says so'): Command => {
  return { type: 'reply-to-remark', questionId: 'q', seatId, remark, kind: 'explained', text };
};
export const cast = (seatId: string, choice: string, comment = '') =>
  ballotCast('q', seatId, choice, { comment, where: 'remote' });
