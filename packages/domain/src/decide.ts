import { type Actor, dutyOfActor } from './actor.ts';
import { decideAgenda } from './agenda/decide.ts';
import { decideBridges } from './bridges/decide.ts';
import type { Command, CommandType } from './command.ts';
import { decideConclusions } from './conclusions/decide.ts';
import { type Deciders, type Decision, refuse } from './decision.ts';
import { decideFloor } from './floor/decide.ts';
import { decideInvitation } from './invitation/decide.ts';
import { decideMatters } from './matters/decide.ts';
import { may } from './may.ts';
import { decideMeeting } from './meeting/decide.ts';
import type { Meeting } from './meeting.ts';
import { decideOpinionBallots } from './opinion-ballots/decide.ts';
import { isInWriting, placeProblem } from './opinion-ballots/in-writing.ts';
import { decideOpinions } from './opinions/decide.ts';
import { own } from './own.ts';
import { decidePack } from './pack/decide.ts';
import { editProblem } from './pack/frozen.ts';
import { decidePapers } from './papers/decide.ts';
import { decideProgramme } from './programme/decide.ts';
import type { RefusalCode } from './refusals.ts';
import { decideSeating } from './seating/decide.ts';
import { decideSecretVotes } from './secret-votes/decide.ts';
import { decideSitting } from './sitting/decide.ts';
import { actsForChair } from './sitting/podium.ts';
import { decideVotes } from './votes/decide.ts';

const DECIDERS: Deciders<Command> = {
  ...decideMeeting,
  ...decideInvitation,
  ...decideAgenda,
  ...decideMatters,
  ...decidePapers,
  ...decidePack,
  ...decideProgramme,
  ...decideSeating,
  ...decideOpinions,
  ...decideOpinionBallots,
  ...decideSitting,
  ...decideFloor,
  ...decideVotes,
  ...decideSecretVotes,
  ...decideBridges,
  ...decideConclusions,
};

/** What can be done before the meeting is published: it is prepared, and nothing else. (M9) */
const BEFOREHAND: ReadonlySet<CommandType> = new Set<CommandType>([
  'schedule-meeting',
  'revise-meeting',
  'publish-meeting',
  'cancel-meeting',
  'give-seats',
  'revise-seat',
  'withdraw-seat',
  'add-section',
  'rename-section',
  'add-items',
  'revise-item',
  'move-entry',
  'remove-entry',
  'set-item-audience',
  'write-brief',
  'ask-advice',
  'enter-advice',
  'withdraw-advice',
  'bring-item',
  'add-paper',
  'replace-paper',
  'revise-paper',
  'remove-paper',
  'require-reading',
  'note-papers-by-hand',
  'take-copy',
  'put-question',
  'revise-question',
  'withdraw-question',
  'draft-conclusion',
  'assess-item',
  'submit-programme',
  'approve-programme',
  'refuse-programme',
  'take-room',
  'give-places',
  'approve-opinion-ballot',
  'send-opinion-ballot',
]);

/** What can still be done when the meeting is over. (M7) */
const AFTERWARDS: ReadonlySet<CommandType> = new Set<CommandType>([
  'receive-pack',
  'acknowledge-pack',
  'open-paper',
  'keep-papers',
  'take-copy',
  'take-pack',
  'add-paper',
  'add-supplement',
  'recall-papers',
  'acknowledge-announcement',
  'draft-conclusion',
  'confirm-conclusion',
  'reply-to-remark',
  'present-for-signature',
]);

/**
 * What a command leads to. Pure: the same meeting, command and actor always give the same
 * decision, on the server and on the tablet.
 */
export function decide(meeting: Meeting, command: Command, sender: Actor): Decision {
  if (command.type !== 'schedule-meeting' && meeting.version === 0) {
    return refuse('meeting-unknown');
  }
  const actor = asSeatedNow(meeting, sender);
  if (!actor) return refuse('no-seat');
  const duty = dutyOfActor(meeting, actor);
  const published = meeting.publishedAt !== null;
  if (!published && duty !== 'secretary' && duty !== 'office') return refuse('meeting-unknown');
  const allowed = may(duty, command.type) || actsForChair(meeting, actor, command.type);
  if (!allowed) return refuse('not-allowed');
  const over = meeting.phase === 'closed' || meeting.phase === 'cancelled';
  if (over && !AFTERWARDS.has(command.type)) return refuse(overCode(meeting));
  const misplaced = placeProblem(meeting, command.type);
  if (misplaced) return refuse(misplaced);
  if (!published && !BEFOREHAND.has(command.type)) return refuse('meeting-not-published');
  const frozen = editProblem(meeting, command.type, actor.at);
  if (frozen) return frozen;
  // The table pairs each command with its own decider; TypeScript does not follow the pairing.
  return DECIDERS[command.type](meeting, command as never, actor);
}

/** (M7, L11) */
function overCode(meeting: Meeting): RefusalCode {
  if (!isInWriting(meeting)) return 'meeting-over';
  return meeting.phase === 'cancelled' ? 'ballot-recalled' : 'ballot-closed';
}

/**
 * The actor with the seat as the meeting has it now; undefined where it was withdrawn. A tablet may
 * not know of its own seat, then the seat it was told stands. (M11)
 */
function asSeatedNow(meeting: Meeting, actor: Actor): Actor | undefined {
  if (!actor.seat) return actor;
  if (own(meeting.withdrawnSeats, actor.seat.id)) return undefined;
  const seat = own(meeting.seats, actor.seat.id) ?? actor.seat;
  return seat === actor.seat ? actor : { ...actor, seat };
}
