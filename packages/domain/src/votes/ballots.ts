import type { Actor } from '../actor.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { entryIn } from '../drawers.ts';
import type { SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { answerProblem } from '../opinion-ballots/answer-problem.ts';
import { isInWriting } from '../opinion-ballots/in-writing.ts';
import { own } from '../own.ts';
import { isPresent } from '../quorum.ts';
import type { Whereabouts } from '../sitting/commands.ts';
import { choiceProblem } from './answers.ts';
import { countingBallot, isEntitled } from './ballot.ts';
import type { CastBallot, CastProxyBallot, EnterBallot } from './commands.ts';
import { isOver, lateness } from './countdown.ts';
import { leavesVote, proxyHolder } from './proxies.ts';
import { answersFor, ROLL_CALL } from './roll-call.ts';
import type { Ballot, Question } from './state.ts';

interface Answer {
  readonly seatId: SeatId;
  readonly castBy: SeatId | null;
  readonly choice: string;
  readonly comment: string;
  readonly enteredBecause: string | null;
  /** Version of the ballot that whoever answers saw; null: none. */
  readonly replaces: number | null;
}

/** Whose ballot it is comes from who is signed in, never from the payload. (V5, R8) */
export function castBallot(
  meeting: Meeting,
  question: Question,
  { choice, comment, replaces }: CastBallot,
  { seat, at }: Actor,
): Decision {
  if (!seat) return refuse('no-seat');
  const late = isInWriting(meeting) ? answerProblem(meeting, seat.id, at) : null;
  if (late) return late;
  const isVoter = isEntitled(question, seat.id);
  if (isVoter && leavesVote(meeting, seat.id, question)) return refuse('not-checked-in');
  const ours = { seatId: seat.id, castBy: null, choice, comment, enteredBecause: null, replaces };
  return record(meeting, question, ours, at);
}

/** Whoever holds a proxy votes for a member who is away and has cast no ballot of their own. (R8) */
export function castProxyBallot(
  meeting: Meeting,
  question: Question,
  { forSeatId, choice, comment, replaces }: CastProxyBallot,
  { seat, at }: Actor,
): Decision {
  if (!seat) return refuse('no-seat');
  if (proxyHolder(meeting, forSeatId, question.itemId) !== seat.id) return refuse('not-your-proxy');
  if (!isEntitled(question, seat.id)) return refuse('not-entitled');
  if (isPresent(meeting, forSeatId, question.openedAt)) return refuse('principal-present');
  if (entryIn(question.ballots, forSeatId))
    return lateProblem(question, at) ?? refuse('ballot-final');
  const answer = { seatId: forSeatId, castBy: seat.id, choice, comment, enteredBecause: null };
  return record(meeting, question, { ...answer, replaces }, at);
}

/** The secretary enters a ballot given by hand or voice; it never takes the place of the voter's own. (V12, V23) */
export function enterBallot(
  meeting: Meeting,
  question: Question,
  { seatId, choice, comment, reason, replaces }: EnterBallot,
  { at }: Actor,
): Decision {
  if (!own(meeting.seats, seatId)) return refuse('seat-unknown');
  if (!question.rollCall && !reason.trim()) return refuse('reason-needed');
  if (countingBallot(question, seatId)?.enteredBecause === null) {
    return lateProblem(question, at) ?? refuse('ballot-final');
  }
  const castBy = question.rollCall ? answersFor(meeting, question, seatId) : null;
  const enteredBecause = question.rollCall ? ROLL_CALL : reason;
  const answer = { seatId, castBy, choice, comment, enteredBecause, replaces };
  return record(meeting, question, answer, at);
}

/** One ballot per voter, of what is offered; the last one before closing counts, if the rules allow another; what was heard wrong is put right. (V5, V14, V23, V27) */
function record(meeting: Meeting, question: Question, answer: Answer, at: string): Decision {
  const late = lateProblem(question, at);
  if (late) return late;
  const { seatId, castBy, choice, comment, enteredBecause } = answer;
  if (!isEntitled(question, seatId)) return refuse('not-entitled');
  const problem = choiceProblem(meeting.rules, question, choice);
  if (problem) return problem;
  if (choice === 'other' && question.kind === 'motion' && !comment.trim()) {
    return refuse('opinion-text-needed');
  }
  const proxied = entryIn(question.proxyBallots, seatId);
  const before = castBy === null ? entryIn(question.ballots, seatId) : proxied;
  if (before && isRepeat(before, answer)) return accept();
  if (before && !meeting.rules.ballotsMayChange && !question.rollCall)
    return refuse('ballot-final');
  if (before && isUnseen(before, answer)) {
    return refuse('ballot-changed-meanwhile', { version: before.version, at: before.at });
  }
  return accept({
    type: 'ballot-cast',
    questionId: question.id,
    seatId,
    castBy,
    choice,
    comment,
    enteredBecause,
    where: whereIs(meeting, castBy ?? seatId),
    voted: question.voted + (before || proxied ? 0 : 1),
  });
}

/** In writing nobody is in a room. (L1) */
function whereIs(meeting: Meeting, seatId: SeatId): Whereabouts {
  if (isInWriting(meeting)) return 'remote';
  return entryIn(meeting.attendance, seatId)?.where ?? 'room';
}

/** The same answer in the same hand: a double tap, or sent again after a cut. (V5) */
function isRepeat(before: Ballot, { choice, comment, enteredBecause }: Answer): boolean {
  const sameHand = (before.enteredBecause === null) === (enteredBecause === null);
  return sameHand && before.choice === choice && before.comment === comment;
}

/**
 * Given before knowing of the ballot that counts now: on another device, at another desk, or long ago
 * on a line that was cut. The later one is not undone by it; a voter's own takes the place of one that
 * was entered, seen or not. (V12, V22)
 */
function isUnseen(before: Ballot, { enteredBecause, replaces }: Answer): boolean {
  const overridesDesk = before.enteredBecause !== null && enteredBecause === null;
  return !overridesDesk && before.version !== replaces;
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
