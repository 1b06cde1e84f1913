import { type Actor, dutyOf } from '../actor.ts';
import { findItem } from '../agenda/find-item.ts';
import { accept, type Deciders, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import { isAllowedTime } from '../seconds.ts';
import type {
  EndFloor,
  FloorCommand,
  RefuseFloorRequest,
  SetSpeakingTime,
  WithdrawFloorRequest,
} from './commands.ts';
import { callSpeaker, endSpeech, giveFloor } from './give.ts';
import { moveRequest } from './move.ts';
import { waitingRequest } from './queue.ts';
import { requestFloor } from './request.ts';

export const decideFloor: Deciders<FloorCommand> = {
  'request-floor': onFloor(requestFloor),
  'withdraw-floor-request': onFloor(withdrawRequest),
  'refuse-floor-request': onFloor(refuseRequest),
  'move-floor-request': onFloor(moveRequest),
  'give-floor': onFloor(giveFloor),
  'call-speaker': onFloor(callSpeaker),
  'set-speaking-time': onFloor(setSpeakingTime),
  'end-floor': onFloor(endFloor),
};

type Decider<C> = (meeting: Meeting, command: C, actor: Actor) => Decision;

/** The floor is that of the current item: nobody acts on it who may not know of the item. (F1, F9) */
function onFloor<C>(decider: Decider<C>): Decider<C> {
  return (meeting, command, actor) => {
    if (meeting.phase !== 'in-session') return refuse('not-in-session');
    const { currentItemId } = meeting;
    if (currentItemId !== null && !findItem(meeting, currentItemId, actor.seat)) {
      return refuse('no-current-item');
    }
    return decider(meeting, command, actor);
  };
}

/** Whoever asked may think better of it, whatever item is before the meeting. (F10) */
function withdrawRequest(
  { floor }: Meeting,
  { requestId }: WithdrawFloorRequest,
  { seat }: Actor,
): Decision {
  const request = own(floor.requests, requestId);
  if (!request || request.seatId !== seat?.id) return refuse('request-unknown');
  return accept({ type: 'floor-request-withdrawn', requestId });
}

/** The podium refuses a request, and says why if it likes. (F10) */
function refuseRequest(meeting: Meeting, { requestId, reason }: RefuseFloorRequest): Decision {
  if (!waitingRequest(meeting, requestId)) return refuse('request-unknown');
  return accept({ type: 'floor-request-refused', requestId, reason });
}

/** The podium sets the whole time of the present speaker. (F7) */
function setSpeakingTime({ floor }: Meeting, { seconds }: SetSpeakingTime): Decision {
  const { speaking } = floor;
  if (!speaking) return refuse('nobody-speaking');
  if (!isAllowedTime(seconds)) return refuse('seconds-out-of-range');
  if (speaking.seconds === seconds) return accept();
  return accept({ type: 'speaking-time-set', requestId: speaking.id, seconds });
}

/** The podium ends a speech, or the speaker does. (F5) */
function endFloor(meeting: Meeting, _command: EndFloor, { seat }: Actor): Decision {
  const { speaking } = meeting.floor;
  if (!speaking) return refuse('nobody-speaking');
  const podium = seat !== null && ['chair', 'secretary'].includes(dutyOf(meeting, seat));
  if (!podium && speaking.seatId !== seat?.id) return refuse('not-allowed');
  return accept(...endSpeech(meeting));
}
