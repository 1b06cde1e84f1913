import type { Actor } from '../actor.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Instant, SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { isPresent, quorumOf } from '../quorum.ts';
import { isMember, type Seat } from '../seat.ts';
import type { AddVoter, OpenVote, VoidVote } from './commands.ts';
import { computeResult } from './compute-result.ts';
import { openQuestion } from './find-question.ts';
import type { Question } from './state.ts';

const SECOND = 1000;

/** A vote opens on the current item, with quorum, one at a time; who may vote is fixed by that. (V2–V4) */
export function openVote(
  meeting: Meeting,
  question: Question,
  { seconds }: OpenVote,
  { at }: Actor,
): Decision {
  if (meeting.phase !== 'in-session') return refuse('not-in-session');
  if (question.state !== 'put') return refuse('question-not-put');
  if (openQuestion(meeting)) return refuse('vote-another-open');
  if (meeting.currentItemId !== question.itemId) return refuse('no-current-item');
  const { reached, present, needed } = quorumOf(meeting);
  if (!reached) return refuse('no-quorum', { present, needed });
  const link = linkProblem(meeting, question);
  if (link) return refuse(link);
  return accept({
    type: 'vote-opened',
    questionId: question.id,
    electorate: electorate(meeting),
    closesAt: seconds === null ? null : later(at, seconds),
  });
}

export function pauseVote(question: Question, { at }: Actor): Decision {
  if (question.state !== 'open') return refuse('vote-not-open');
  const { closesAt } = question;
  const left =
    closesAt === null ? null : Math.ceil((Date.parse(closesAt) - Date.parse(at)) / SECOND);
  return accept({
    type: 'vote-paused',
    questionId: question.id,
    secondsLeft: left === null ? null : Math.max(1, left),
  });
}

export function resumeVote(question: Question, { at }: Actor): Decision {
  if (question.state !== 'paused') return refuse('vote-not-paused');
  const { secondsLeft } = question;
  const closesAt = secondsLeft === null ? null : later(at, secondsLeft);
  return accept({ type: 'vote-resumed', questionId: question.id, closesAt });
}

/** The chair closes when he likes; the server's clock only when the countdown is over. (V6) */
export function closeVote(meeting: Meeting, question: Question, actor: Actor): Decision {
  if (question.state !== 'open' && question.state !== 'paused') {
    return refuse(question.state === 'put' ? 'vote-not-open' : 'vote-closed');
  }
  const byClock = actor.seat === null;
  if (byClock && (question.state === 'paused' || !isOver(question, actor.at))) {
    return refuse('countdown-not-over');
  }
  const result = computeResult(meeting, question);
  return accept({ type: 'vote-closed', questionId: question.id, result });
}

/** A void vote stays in the file and counts for nothing. (V11) */
export function voidVote(question: Question, { reason }: VoidVote): Decision {
  if (!reason.trim()) return refuse('reason-needed');
  if (question.state === 'put') return refuse('vote-not-open');
  if (question.state === 'void' || question.state === 'withdrawn') return refuse('vote-closed');
  return accept({ type: 'vote-voided', questionId: question.id, reason });
}

/** Who came after the opening is let in only by an act with a reason. (V4) */
export function addVoter(meeting: Meeting, question: Question, command: AddVoter): Decision {
  const { seatId, reason } = command;
  const seat = meeting.seats[seatId];
  if (!seat) return refuse('seat-unknown');
  if (question.state !== 'open' && question.state !== 'paused') return refuse('vote-not-open');
  if (!hasVote(meeting, seat)) return refuse('not-a-member');
  if (!isPresent(meeting, seatId)) return refuse('not-checked-in');
  if (question.electorate.includes(seatId)) return refuse('already-entitled');
  if (!reason.trim()) return refuse('reason-needed');
  return accept({ type: 'voter-added', questionId: question.id, seatId, reason });
}

/** The countdown has run out by the server's clock. */
export function isOver({ closesAt }: Question, at: Instant): boolean {
  return closesAt !== null && Date.parse(at) >= Date.parse(closesAt);
}

/** Members vote; a delegate only where the rules of the body say so. (V5) */
export function hasVote({ rules }: Meeting, seat: Seat): boolean {
  return isMember(seat) || (seat.role === 'delegate' && rules.delegatesVote);
}

function electorate(meeting: Meeting): readonly SeatId[] {
  return Object.values(meeting.seats)
    .filter((seat) => hasVote(meeting, seat) && isPresent(meeting, seat.id))
    .map(({ id }) => id);
}

function linkProblem(
  meeting: Meeting,
  { link }: Question,
): 'question-link-open' | 'question-link-not-met' | null {
  if (!link) return null;
  const other = meeting.questions[link.questionId];
  if (other?.state !== 'closed' || !other.result) return 'question-link-open';
  return other.result.outcome === link.outcome ? null : 'question-link-not-met';
}

function later(at: Instant, seconds: number): Instant {
  return new Date(Date.parse(at) + seconds * SECOND).toISOString();
}
