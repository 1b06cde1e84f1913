import { generateKeyBetween } from 'fractional-indexing';
import { type Actor, chairNow } from '../actor.ts';
import { findItem } from '../agenda/find-item.ts';
import { byRank } from '../agenda/order.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../event.ts';
import { may } from '../may.ts';
import type { Meeting } from '../meeting.ts';
import { unreachable } from '../unreachable.ts';
import type { CallSpeaker, FloorCommand, MoveFloorRequest, RequestFloor } from './commands.ts';
import { speakersQueue } from './queue.ts';

/** Ten seconds to two hours. */
const SHORTEST_SPEECH = 10;
const LONGEST_SPEECH = 7200;

export function decideFloor(meeting: Meeting, command: FloorCommand, actor: Actor): Decision {
  if (meeting.phase !== 'in-session') return refuse('not-in-session');
  switch (command.type) {
    case 'request-floor':
      return requestFloor(meeting, command, actor);
    case 'withdraw-floor-request': {
      const request = meeting.floor.requests[command.requestId];
      if (!request || request.seatId !== actor.seat?.id) return refuse('request-unknown');
      return accept({ type: 'floor-request-withdrawn', requestId: request.id });
    }
    case 'refuse-floor-request': {
      const { requestId, reason } = command;
      if (!meeting.floor.requests[requestId]) return refuse('request-unknown');
      return accept({ type: 'floor-request-refused', requestId, reason });
    }
    case 'move-floor-request':
      return moveRequest(meeting, command);
    case 'give-floor': {
      const { requestId, seconds } = command;
      if (!meeting.floor.requests[requestId]) return refuse('request-unknown');
      if (!inRange(seconds)) return refuse('seconds-out-of-range');
      return accept(...endSpeech(meeting), { type: 'floor-given', requestId, seconds });
    }
    case 'call-speaker':
      return callSpeaker(meeting, command);
    case 'set-speaking-time': {
      const { speaking } = meeting.floor;
      if (!speaking) return refuse('nobody-speaking');
      if (!inRange(command.seconds)) return refuse('seconds-out-of-range');
      const { seconds } = command;
      return accept({ type: 'speaking-time-set', requestId: speaking.id, seconds });
    }
    case 'end-floor':
      return endFloor(meeting, actor);
    default:
      return unreachable(command);
  }
}

/** One request of each kind per seat and item; order is the order of recording. (F1) */
function requestFloor(meeting: Meeting, command: RequestFloor, { seat }: Actor): Decision {
  if (!seat) return refuse('no-seat');
  const { requestId, kind, subject, speaker, respondentSeatId } = command;
  if (isKnown(meeting, requestId)) return refuse('request-exists');
  const { currentItemId } = meeting;
  if (currentItemId !== null && !findItem(meeting, currentItemId, seat)) {
    return refuse('no-current-item');
  }
  const waiting = speakersQueue(meeting).some((r) => r.seatId === seat.id && r.kind === kind);
  if (waiting) return refuse('already-asked');
  if (kind === 'question') {
    if (respondentSeatId === null) return refuse('respondent-needed');
    if (!meeting.seats[respondentSeatId]) return refuse('seat-unknown');
  }
  return accept({
    type: 'floor-requested',
    requestId,
    seatId: seat.id,
    name: seat.name,
    itemId: meeting.currentItemId,
    kind,
    subject,
    speaker: seat.role === 'bridge' ? speaker : null,
    respondentSeatId: kind === 'question' ? respondentSeatId : null,
    rank: lastRank(meeting),
  });
}

function moveRequest(meeting: Meeting, { requestId, before }: MoveFloorRequest): Decision {
  const request = meeting.floor.requests[requestId];
  if (!request) return refuse('request-unknown');
  if (before === requestId) return accept();
  const others = speakersQueue(meeting)
    .filter(({ id }) => id !== requestId)
    .sort(byRank);
  const index = before === null ? others.length : others.findIndex(({ id }) => id === before);
  if (index < 0) return refuse('request-unknown');
  const rank = generateKeyBetween(others[index - 1]?.rank ?? null, others[index]?.rank ?? null);
  return accept({ type: 'floor-request-moved', requestId, rank });
}

/** The chair may call somebody who did not ask; the log shows a request made and given. (F4) */
function callSpeaker(meeting: Meeting, command: CallSpeaker): Decision {
  const seat = meeting.seats[command.seatId];
  if (!seat || !may(seat.role, 'request-floor')) return refuse('speaker-unknown');
  if (isKnown(meeting, command.requestId)) return refuse('request-exists');
  if (!inRange(command.seconds)) return refuse('seconds-out-of-range');
  const { requestId, seconds } = command;
  return accept(
    ...endSpeech(meeting),
    {
      type: 'floor-requested',
      requestId,
      seatId: seat.id,
      name: seat.name,
      itemId: meeting.currentItemId,
      kind: 'speak',
      subject: '',
      speaker: null,
      respondentSeatId: null,
      rank: lastRank(meeting),
    },
    { type: 'floor-given', requestId, seconds },
  );
}

/** The podium ends a speech, or the speaker does. (F5) */
function endFloor(meeting: Meeting, { seat }: Actor): Decision {
  const { speaking } = meeting.floor;
  if (!speaking) return refuse('nobody-speaking');
  const podium = seat !== null && isPodium(meeting, seat.id);
  if (!podium && speaking.seatId !== seat?.id) return refuse('not-allowed');
  return accept({ type: 'floor-ended', requestId: speaking.id });
}

function isPodium(meeting: Meeting, seatId: string): boolean {
  const seat = meeting.seats[seatId];
  return seat !== undefined && (seat.role === 'secretary' || chairNow(meeting)?.id === seatId);
}

function endSpeech(meeting: Meeting): readonly MeetingEvent[] {
  const { speaking } = meeting.floor;
  return speaking ? [{ type: 'floor-ended', requestId: speaking.id }] : [];
}

function lastRank(meeting: Meeting): string {
  const ranks = Object.values(meeting.floor.requests).sort(byRank);
  return generateKeyBetween(ranks.at(-1)?.rank ?? null, null);
}

function isKnown({ floorItems }: Meeting, requestId: string): boolean {
  return floorItems[requestId] !== undefined;
}

function inRange(seconds: number): boolean {
  return seconds >= SHORTEST_SPEECH && seconds <= LONGEST_SPEECH;
}
