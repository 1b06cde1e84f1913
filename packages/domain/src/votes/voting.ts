import type { Actor } from '../actor.ts';
import { findItem } from '../agenda/find-item.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../event.ts';
import type { Instant } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import { isPresent, quorumOf } from '../quorum.ts';
import { isAllowedTime } from '../seconds.ts';
import type { CloseVote, OpenVote, PauseVote, ResumeVote, VoidVote } from './commands.ts';
import { computeResult } from './compute-result.ts';
import { isOver, lateness, later, secondsLeft } from './countdown.ts';
import { electorateOf } from './electorate.ts';
import { openQuestion } from './find-question.ts';
import { inconsistencyOf } from './inconsistency.ts';
import type { Question } from './state.ts';
import { weightsNow } from './weights.ts';

/** A vote opens on the current item, with quorum, one at a time; who may vote is fixed by that. (V2–V4, V23, R6) */
export function openVote(
  meeting: Meeting,
  question: Question,
  { seconds, rollCall }: OpenVote,
  { at }: Actor,
): Decision {
  const problem = openProblem(meeting, question, at);
  if (problem) return problem;
  if (seconds !== null && !isAllowedTime(seconds)) return refuse('seconds-out-of-range');
  return accept(openedTo(meeting, question, at, { seconds, rollCall }));
}

/** Why no vote on this question can be opened now. (V2, V3, V17) */
export function openProblem(meeting: Meeting, question: Question, at: Instant): Decision | null {
  if (meeting.phase !== 'in-session') return refuse('not-in-session');
  if (question.state !== 'put') return refuse('question-not-put');
  if (openQuestion(meeting)) return refuse('vote-another-open');
  const item = findItem(meeting, question.itemId, null);
  if (!item || meeting.currentItemId !== item.id) return refuse('no-current-item');
  const { reached, present, needed } = quorumOf(meeting, at, item);
  if (!reached) return refuse('no-quorum', { present, needed });
  const link = linkProblem(meeting, question);
  return link && refuse(link);
}

/** In a secret vote nobody votes for somebody else; calling names takes as long as it takes. (V4, V23, V33, X1) */
export function openedTo(
  meeting: Meeting,
  { id: questionId, itemId, secret }: Question,
  at: Instant,
  { seconds, rollCall }: Pick<OpenVote, 'seconds' | 'rollCall'>,
): MeetingEvent {
  const item = findItem(meeting, itemId, null);
  const voters = item ? electorateOf(meeting, item, at) : [];
  const electorate = secret ? voters.filter((id) => isPresent(meeting, id, at)) : voters;
  const closesAt = seconds === null || rollCall ? null : later(at, seconds);
  const weights = weightsNow(meeting);
  return { type: 'vote-opened', questionId, electorate, closesAt, rollCall, weights };
}

/** While paused nobody votes and the countdown stands still. (V15) */
export function pauseVote(
  _meeting: Meeting,
  question: Question,
  _command: PauseVote,
  { at }: Actor,
): Decision {
  if (question.state !== 'open') return refuse('vote-not-open');
  if (isOver(question, at)) return refuse('vote-closed', lateness(question, at));
  const left = secondsLeft(question, at);
  return accept({ type: 'vote-paused', questionId: question.id, secondsLeft: left });
}

export function resumeVote(
  _meeting: Meeting,
  question: Question,
  _command: ResumeVote,
  { at }: Actor,
): Decision {
  if (question.state !== 'paused') return refuse('vote-not-paused');
  const { secondsLeft: left } = question;
  const closesAt = left === null ? null : later(at, left);
  return accept({ type: 'vote-resumed', questionId: question.id, closesAt });
}

/** The chair closes when he likes; the server's clock only when the countdown is over; what does not add up has no result. (V6, R3) */
export function closeVote(
  meeting: Meeting,
  question: Question,
  _command: CloseVote,
  actor: Actor,
): Decision {
  if (question.state !== 'open' && question.state !== 'paused') {
    if (question.state === 'put') return refuse('vote-not-open');
    return refuse('vote-closed', lateness(question, actor.at));
  }
  const byClock = actor.seat === null;
  if (byClock && !isOver(question, actor.at)) return refuse('countdown-not-over');
  const result = computeResult(meeting, question);
  const inconsistency = inconsistencyOf(question, result);
  if (inconsistency) {
    return accept({
      type: 'vote-declared-inconsistent',
      questionId: question.id,
      ...inconsistency,
    });
  }
  return accept({ type: 'vote-closed', questionId: question.id, result });
}

/** A void vote stays in the file and counts for nothing. (V11) */
export function voidVote(
  _meeting: Meeting,
  question: Question,
  { reason }: VoidVote,
  { at }: Actor,
): Decision {
  if (question.state === 'put') return refuse('vote-not-open');
  if (question.state === 'void' || question.state === 'withdrawn') {
    return refuse('vote-closed', lateness(question, at));
  }
  if (!reason.trim()) return refuse('reason-needed');
  return accept({ type: 'vote-voided', questionId: question.id, reason });
}

/** A linked vote opens only when the other has ended as it must. (V17) */
function linkProblem(
  meeting: Meeting,
  { link }: Question,
): 'question-link-open' | 'question-link-not-met' | null {
  if (!link) return null;
  const other = own(meeting.questions, link.questionId);
  if (other?.state !== 'closed' || !other.result) return 'question-link-open';
  return other.result.outcome === link.outcome ? null : 'question-link-not-met';
}
