import type { Actor } from '../actor.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { RefusalCode } from '../refusals.ts';
import type { RequestFloor } from './commands.ts';
import { maySpeakNow } from './give.ts';
import { isKnownRequest, lastRank, speakersQueue } from './queue.ts';

/** One request of each kind per seat and item; order is the order of recording. (F1) */
export function requestFloor(meeting: Meeting, command: RequestFloor, { seat }: Actor): Decision {
  if (!seat) return refuse('no-seat');
  const { requestId, kind, subject, speaker } = command;
  if (isKnownRequest(meeting, requestId)) return refuse('request-exists');
  if (!maySpeakNow(meeting, seat)) return refuse('no-current-item');
  const waiting = speakersQueue(meeting).some((r) => r.seatId === seat.id && r.kind === kind);
  if (waiting) return refuse('already-asked');
  const problem = respondentProblem(meeting, command);
  if (problem) return refuse(problem);
  return accept({
    type: 'floor-requested',
    requestId,
    seatId: seat.id,
    name: seat.name,
    itemId: meeting.currentItemId,
    kind,
    subject,
    speaker: seat.role === 'bridge' ? speaker : null,
    respondentSeatId: kind === 'question' ? command.respondentSeatId : null,
    rank: lastRank(meeting),
  });
}

/** Questioning names who is asked: somebody who may answer here. (F8) */
function respondentProblem(
  meeting: Meeting,
  { kind, respondentSeatId }: RequestFloor,
): RefusalCode | null {
  if (kind !== 'question') return null;
  if (respondentSeatId === null) return 'respondent-needed';
  const respondent = own(meeting.seats, respondentSeatId);
  return respondent && maySpeakNow(meeting, respondent) ? null : 'seat-unknown';
}
