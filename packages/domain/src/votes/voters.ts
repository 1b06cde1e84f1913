import type { Actor } from '../actor.ts';
import { findItem, seesItem } from '../agenda/find-item.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import { isPresent } from '../quorum.ts';
import type { AddVoter, DeclareReady } from './commands.ts';
import { isOver, lateness } from './countdown.ts';
import { hasVote, isRepresented, isVotedFor, mayVoteOn } from './electorate.ts';
import type { Question } from './state.ts';

/** Who came after the opening is let in only by an act with a reason. (V4, R6) */
export function addVoter(
  meeting: Meeting,
  question: Question,
  { seatId, reason }: AddVoter,
  { at }: Actor,
): Decision {
  const seat = own(meeting.seats, seatId);
  if (!seat) return refuse('seat-unknown');
  if (question.state !== 'open' && question.state !== 'paused') return refuse('vote-not-open');
  if (isOver(question, at)) return refuse('vote-closed', lateness(question, at));
  if (!hasVote(meeting, seat)) return refuse('not-a-member');
  const item = findItem(meeting, question.itemId, null);
  if (!item || !seesItem(seat, item)) return refuse('not-in-audience');
  if (!mayVoteOn(meeting, seat, item)) return refuse('member-recused');
  const votedFor = !question.secret && isVotedFor(meeting, seatId, item, question.openedAt);
  if (!votedFor && !isPresent(meeting, seatId, question.openedAt)) return refuse('not-checked-in');
  if (isRepresented(meeting, question.electorate, seat)) return refuse('already-entitled');
  if (!reason.trim()) return refuse('reason-needed');
  return accept({ type: 'voter-added', questionId: question.id, seatId, reason });
}

/** Who is to vote says beforehand that the tablet is at hand. (V16) */
export function declareReady(
  meeting: Meeting,
  question: Question,
  _command: DeclareReady,
  { seat }: Actor,
): Decision {
  if (!seat) return refuse('no-seat');
  if (question.state !== 'put') return refuse('question-not-put');
  const item = findItem(meeting, question.itemId, null);
  if (!item || !mayVoteOn(meeting, seat, item)) return refuse('not-entitled');
  if (question.ready.includes(seat.id)) return accept();
  return accept({ type: 'seat-ready', questionId: question.id, seatId: seat.id });
}
