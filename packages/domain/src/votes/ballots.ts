import type { Actor } from '../actor.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { answersOf } from './answers.ts';
import type { CastBallot, EnterBallot } from './commands.ts';
import type { Question } from './state.ts';
import { isOver } from './voting.ts';

interface Answer {
  readonly seatId: SeatId;
  readonly choice: string;
  readonly comment: string;
  readonly enteredBecause: string | null;
}

/** Whose ballot it is comes from who is signed in; the last one before closing counts. (V5, V10) */
export function castBallot(
  meeting: Meeting,
  question: Question,
  { choice, comment }: CastBallot,
  { seat, at }: Actor,
): Decision {
  if (!seat) return refuse('no-seat');
  return record(meeting, question, { seatId: seat.id, choice, comment, enteredBecause: null }, at);
}

/** The secretary enters a ballot given by hand or voice; the result lists it apart. (V12) */
export function enterBallot(
  meeting: Meeting,
  question: Question,
  { seatId, choice, comment, reason }: EnterBallot,
  { at }: Actor,
): Decision {
  if (!meeting.seats[seatId]) return refuse('seat-unknown');
  if (!reason.trim()) return refuse('reason-needed');
  return record(meeting, question, { seatId, choice, comment, enteredBecause: reason }, at);
}

function record(meeting: Meeting, question: Question, answer: Answer, at: string): Decision {
  const closed = closedProblem(question, at);
  if (closed) return closed;
  const { seatId, choice, comment } = answer;
  if (!question.electorate.includes(seatId)) return refuse('not-entitled');
  if (!answersOf(meeting.rules, question).includes(choice)) return refuse('option-unknown');
  if (choice === 'other' && question.kind === 'motion' && !comment.trim()) {
    return refuse('opinion-text-needed');
  }
  const before = question.ballots[seatId];
  if (before?.choice === choice && before.comment === comment) return accept();
  if (before && !meeting.rules.ballotsMayChange) return refuse('ballot-final');
  return accept({
    type: 'ballot-cast',
    questionId: question.id,
    ...answer,
    where: meeting.attendance[seatId]?.where ?? 'room',
    again: before !== undefined,
  });
}

/** After closing, or after the end of the countdown by the server's clock, a ballot is late. (V6) */
function closedProblem(question: Question, at: string): Decision | null {
  switch (question.state) {
    case 'put':
    case 'withdrawn':
      return refuse('vote-not-open');
    case 'paused':
      return refuse('vote-paused');
    case 'closed':
    case 'void':
      return refuse('vote-closed', { closedAt: question.closedAt ?? at, serverTime: at });
    case 'open':
      return isOver(question, at)
        ? refuse('vote-closed', { closedAt: question.closesAt ?? at, serverTime: at })
        : null;
  }
}
