import { type Actor, dutyOfActor } from './actor.ts';
import { decideAgenda } from './agenda/decide.ts';
import { decideBridges } from './bridges/decide.ts';
import type { Command, CommandType } from './command.ts';
import { decideConclusions } from './conclusions/decide.ts';
import { type Decision, refuse } from './decision.ts';
import { decideFloor } from './floor/decide.ts';
import { may } from './may.ts';
import { decideMeeting } from './meeting/decide.ts';
import type { Meeting } from './meeting.ts';
import { decideOpinions } from './opinions/decide.ts';
import { decidePapers } from './papers/decide.ts';
import { decideSitting } from './sitting/decide.ts';
import { unreachable } from './unreachable.ts';
import { decideVotes } from './votes/decide.ts';

/** What can still be done when the meeting is over. (M7) */
const AFTERWARDS: ReadonlySet<CommandType> = new Set<CommandType>([
  'receive-pack',
  'acknowledge-pack',
  'open-paper',
  'add-paper',
  'acknowledge-announcement',
  'draft-conclusion',
  'confirm-conclusion',
]);

/**
 * What a command leads to. Pure: the same meeting, command and actor always give the same
 * decision, on the server and on the tablet.
 */
export function decide(meeting: Meeting, command: Command, actor: Actor): Decision {
  if (command.type !== 'schedule-meeting' && meeting.version === 0) {
    return refuse('meeting-unknown');
  }
  const duty = dutyOfActor(meeting, actor);
  if (meeting.publishedAt === null && duty !== 'secretary' && duty !== 'office') {
    return refuse('meeting-unknown');
  }
  if (!may(duty, command.type)) return refuse('not-allowed');
  const over = meeting.phase === 'closed' || meeting.phase === 'cancelled';
  if (over && !AFTERWARDS.has(command.type)) return refuse('meeting-over');
  return decideSlice(meeting, command, actor);
}

function decideSlice(meeting: Meeting, command: Command, actor: Actor): Decision {
  switch (command.type) {
    case 'schedule-meeting':
    case 'revise-meeting':
    case 'publish-meeting':
    case 'cancel-meeting':
    case 'give-seats':
    case 'assign-attendee':
    case 'revise-seat':
    case 'withdraw-seat':
    case 'receive-pack':
    case 'acknowledge-pack':
      return decideMeeting(meeting, command, actor);
    case 'add-section':
    case 'rename-section':
    case 'add-items':
    case 'revise-item':
    case 'move-entry':
    case 'remove-entry':
    case 'set-item-audience':
      return decideAgenda(meeting, command, actor);
    case 'add-paper':
    case 'replace-paper':
    case 'revise-paper':
    case 'remove-paper':
    case 'open-paper':
      return decidePapers(meeting, command, actor);
    case 'state-position':
    case 'withdraw-position':
    case 'announce-consent-list':
    case 'take-item-out':
    case 'adopt-without-debate':
      return decideOpinions(meeting, command, actor);
    case 'open-sitting':
    case 'suspend-sitting':
    case 'resume-sitting':
    case 'close-sitting':
    case 'check-in':
    case 'check-out':
    case 'record-presence':
    case 'take-up-item':
    case 'conclude-item':
    case 'postpone-item':
    case 'hand-over-chair':
    case 'take-back-chair':
    case 'make-announcement':
    case 'acknowledge-announcement':
      return decideSitting(meeting, command, actor);
    case 'request-floor':
    case 'withdraw-floor-request':
    case 'refuse-floor-request':
    case 'move-floor-request':
    case 'give-floor':
    case 'call-speaker':
    case 'set-speaking-time':
    case 'end-floor':
      return decideFloor(meeting, command, actor);
    case 'put-question':
    case 'revise-question':
    case 'withdraw-question':
    case 'declare-ready':
    case 'open-vote':
    case 'pause-vote':
    case 'resume-vote':
    case 'close-vote':
    case 'void-vote':
    case 'add-voter':
    case 'cast-ballot':
    case 'enter-ballot':
      return decideVotes(meeting, command, actor);
    case 'report-bridge':
      return decideBridges(meeting, command, actor);
    case 'draft-conclusion':
    case 'confirm-conclusion':
      return decideConclusions(meeting, command, actor);
    default:
      return unreachable(command);
  }
}
