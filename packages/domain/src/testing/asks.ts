import type { Command } from '../command.ts';
import type { Absent } from '../invitation/commands.ts';
import type { SecretBallot } from '../secret-votes/state.ts';
import { buildItem, paperAdded } from './build-item.ts';
import { MOTION } from './build-question.ts';
import { buildSeat } from './build-seat.ts';
import { EVENTS } from './one-of-each-event.ts';

/* Commands in short, of a meeting with `item-1` and the question `q`. */

export const give = (about: Parameters<typeof buildSeat>[0]): Command => {
  return { type: 'give-seats', seats: [buildSeat(about)] };
};
export const section = (title: string): Command => {
  return { type: 'add-section', sectionId: 's', title, before: null };
};
export const addItem = (id: string): Command => {
  return { type: 'add-items', items: [buildItem({ id })], before: null, lateReason: null };
};
export const addPaper = (paperId: string): Command => ({
  ...paperAdded({ paperId }),
  type: 'add-paper',
});
export const takeUp = (itemId: string): Command => ({ type: 'take-up-item', itemId });
export const announce: Command = { ...EVENTS['announcement-made'], type: 'make-announcement' };
export const ask = (requestId: string, question = false): Command => ({
  type: 'request-floor',
  requestId,
  kind: question ? 'question' : 'speak',
  subject: '',
  speaker: null,
  respondentSeatId: null,
});
export const give60 = (requestId: string, seconds = 60): Command => {
  return { type: 'give-floor', requestId, seconds };
};
export const put = (questionId: string, question = MOTION): Command => {
  return { type: 'put-question', questionId, itemId: 'item-1', question, repeats: null };
};
export const open = (questionId: string): Command => ({
  type: 'open-vote',
  questionId,
  seconds: null,
  rollCall: false,
});
export const cast = (choice: string): Command => {
  return { type: 'cast-ballot', replaces: null, questionId: 'q', choice, comment: '' };
};
export const onQ = (
  type: 'pause-vote' | 'resume-vote' | 'close-vote' | 'withdraw-question',
): Command => {
  return { type, questionId: 'q' };
};
export const addVoter = (seatId: string): Command => {
  return { type: 'add-voter', questionId: 'q', seatId, reason: 'Late' };
};
export const recuse = (seatId: string): Command => {
  return { type: 'recuse-member', itemId: 'item-1', seatId, reason: 'Own company' };
};
export const proxy = (seatId: string): Command => {
  return { type: 'give-proxy', forSeatId: 'member-2', seatId, itemId: null, reason: '' };
};
export const castProxy: Command = {
  type: 'cast-proxy-ballot',
  replaces: null,
  questionId: 'q',
  forSeatId: 'member-2',
  choice: 'agree',
  comment: '',
};
export const handOver = (seatId: string): Command => {
  return { type: 'hand-over-chair', seatId, itemId: null };
};
/** The member says so; for the whole of the meeting and without a substitute unless it says otherwise. */
export const absent = (seatId: string, about: Partial<Absent> = {}, note = ''): Command => ({
  type: 'answer-invitation',
  seatId,
  answer: {
    kind: 'absent',
    reason: 'Abroad',
    from: null,
    until: null,
    substitute: null,
    ...about,
  },
  note,
});
export const attend = (seatId: string, note = ''): Command => {
  return { type: 'answer-invitation', seatId, answer: { kind: 'attend' }, note };
};
export const approve = (seatId: string, delegateSeatId: string | null = null): Command => ({
  type: 'approve-absence',
  seatId,
  delegate: delegateSeatId === null ? null : { seatId: delegateSeatId, personId: null },
});
export const openSecret: Command = {
  type: 'open-secret-vote',
  questionId: 'q',
  publicKey: 'key',
};
export const requestCredential = (blinded: string): Command => {
  return { type: 'request-credential', questionId: 'q', blinded, signature: `sig ${blinded}` };
};
export const closeIssuing: Command = { type: 'close-issuing', questionId: 'q' };
export const closeSecret = (...board: readonly SecretBallot[]): Command => {
  return { type: 'close-secret-vote', questionId: 'q', board };
};
