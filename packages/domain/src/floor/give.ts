import { seesItem } from '../agenda/find-item.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../event.ts';
import { may } from '../may.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { Seat } from '../seat.ts';
import { isAllowedTime } from '../seconds.ts';
import type { CallSpeaker, GiveFloor } from './commands.ts';
import { isKnownRequest, lastRank, waitingRequest } from './queue.ts';

/** One speaks at a time: giving the floor ends the speech before. (F12) */
export function giveFloor(meeting: Meeting, { requestId, seconds }: GiveFloor): Decision {
  if (!waitingRequest(meeting, requestId)) return refuse('request-unknown');
  if (!isAllowedTime(seconds)) return refuse('seconds-out-of-range');
  return accept(...endSpeech(meeting), { type: 'floor-given', requestId, seconds });
}

/** The chair may call somebody who did not ask; the log shows a request made and given. (F4) */
export function callSpeaker(meeting: Meeting, command: CallSpeaker): Decision {
  const { requestId, seatId, seconds } = command;
  const seat = own(meeting.seats, seatId);
  if (!seat || !maySpeakNow(meeting, seat)) return refuse('speaker-unknown');
  if (isKnownRequest(meeting, requestId)) return refuse('request-exists');
  if (!isAllowedTime(seconds)) return refuse('seconds-out-of-range');
  return accept(
    ...endSpeech(meeting),
    {
      type: 'floor-requested',
      requestId,
      seatId,
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

/** Whether a seat may speak of what is before the meeting; guests of single items only of these. (F9) */
export function maySpeakNow(meeting: Meeting, seat: Seat): boolean {
  if (!may(seat.role, 'request-floor')) return false;
  const item = own(meeting.agenda.items, meeting.currentItemId);
  return item ? seesItem(seat, item) : seat.itemIds === null;
}

export function endSpeech({ floor }: Meeting): readonly MeetingEvent[] {
  const { speaking } = floor;
  return speaking ? [{ type: 'floor-ended', requestId: speaking.id }] : [];
}
