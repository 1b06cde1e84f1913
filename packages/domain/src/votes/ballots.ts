import type { Actor } from '../actor.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { entryIn } from '../drawers.ts';
import type { SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import { answersOf } from './answers.ts';
import type { CastBallot, EnterBallot } from './commands.ts';
import { isOver, lateness } from './countdown.ts';
import type { Ballot, Question } from './state.ts';

interface Answer {
  readonly seatId: SeatId;
  readonly choice: string;
  readonly comment: string;
  readonly enteredBecause: string | null;
}

/** Whose ballot it is comes from who is signed in, never from the payload. (V5) */
export function castBallot(
  meeting: Meeting,
  question: Question,
  { choice, comment }: CastBallot,
  { seat, at }: Actor,
): Decision {
  if (!seat) return refuse('no-seat');
  return record(meeting, question, { seatId: seat.id, choice, comment, enteredBecause: null }, at);
}

/** The secretary enters a ballot given by hand or voice; it never takes the place of the voter's own. (V12) */
export function enterBallot(
  meeting: Meeting,
  question: Question,
  { seatId, choice, comment, reason }: EnterBallot,
  { at }: Actor,
): Decision {
  if (!own(meeting.seats, seatId)) return refuse('seat-unknown');
  if (!reason.trim()) return refuse('reason-needed');
  if (entryIn(question.ballots, seatId)?.enteredBecause === null) {
    return lateProblem(question, at) ?? refuse('ballot-final');
  }
  return record(meeting, question, { seatId, choice, comment, enteredBecause: reason }, at);
}

/** One ballot per voter, of the answers offered; the last one before closing counts, if the rules allow another. (V5, V14) */
function record(meeting: Meeting, question: Question, answer: Answer, at: string): Decision {
  const late = lateProblem(question, at);
  if (late) return late;
  const { seatId, choice, comment } = answer;
  if (!question.electorate.includes(seatId)) return refuse('not-entitled');
  if (!answersOf(meeting.rules, question).includes(choice)) return refuse('option-unknown');
  if (choice === 'other' && question.kind === 'motion' && !comment.trim()) {
    return refuse('opinion-text-needed');
  }
  const before = entryIn(question.ballots, seatId);
  if (before && isRepeat(before, answer)) return accept();
  if (before && !meeting.rules.ballotsMayChange) return refuse('ballot-final');
  return accept({
    type: 'ballot-cast',
    questionId: question.id,
    ...answer,
    where: entryIn(meeting.attendance, seatId)?.where ?? 'room',
    voted: question.voted + (before ? 0 : 1),
  });
}

/** The same answer in the same hand: a double tap, or sent again after a cut. (V5) */
function isRepeat(before: Ballot, { choice, comment, enteredBecause }: Answer): boolean {
  const sameHand = (before.enteredBecause === null) === (enteredBecause === null);
  return sameHand && before.choice === choice && before.comment === comment;
}

/** After closing, or after the end of the countdown by the server's clock, a ballot is late. (V6) */
function lateProblem(question: Question, at: string): Decision | null {
  switch (question.state) {
    case 'put':
    case 'withdrawn':
      return refuse('vote-not-open');
    case 'paused':
      return refuse('vote-paused');
    case 'closed':
    case 'void':
      return refuse('vote-closed', lateness(question, at));
    case 'open':
      return isOver(question, at) ? refuse('vote-closed', lateness(question, at)) : null;
  }
}
