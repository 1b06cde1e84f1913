import {
  type Actor,
  type Command,
  type Decision,
  decide,
  evolve,
  type Meeting,
  type MeetingEvent,
  type Recorded,
} from '@e-cabinet/domain';
import type { CommandAnswer, Refused } from '@e-cabinet/protocol';
import type { NewEvent, StoredEvent, Turn } from '@e-cabinet/sync';
import { actorOf, type Sender } from './sender.ts';

/** A command that waits for the meeting's turn. `at` was stamped when it came in. */
export interface Waiting {
  readonly id: string;
  readonly command: Command;
  readonly sender: Sender;
  readonly at: string;
  /** What the door has against it; counts only where the meeting itself would accept it. */
  readonly objection?: Refused | null;
  readonly answer: (answer: CommandAnswer) => void;
}

export interface Handled {
  readonly append: readonly NewEvent[];
  /** The meeting after the tail and after what is appended. */
  readonly meeting: Meeting;
  /** In the order of the waiting commands; receipts are put in once the turn is recorded. */
  readonly answers: readonly CommandAnswer[];
  /** What `decide` threw, if it did: a bug, which costs only the command that met it. */
  readonly faults: readonly unknown[];
}

interface Answered {
  readonly by: Recorded['by'];
  readonly answer: CommandAnswer;
}

/**
 * Decides all waiting commands of a turn one after another in memory. Pure but for the faults it
 * collects. A command that is in the log already is answered as it was answered then.
 */
export function handle(known: Meeting, turn: Turn, waiting: readonly Waiting[]): Handled {
  let meeting = turn.tail.reduce(evolve, known);
  const answered = answeredBefore(turn.recorded);
  const append: NewEvent[] = [];
  const faults: unknown[] = [];

  function record({ id, at }: Waiting, by: Recorded['by'], event: MeetingEvent): void {
    meeting = evolve(meeting, { version: meeting.version + 1, by, at, event });
    append.push({ meetingId: meeting.id, commandId: id, by, at, event });
  }

  function answer(command: Waiting): CommandAnswer {
    const { id, sender, at } = command;
    const actor = actorOf(meeting, sender, at);
    if (!actor) return UNKNOWN;
    const earlier = answered.get(id);
    if (earlier) return earlier.by === actor.by ? earlier.answer : TAKEN;
    const decision = decideSafely(meeting, command.command, actor, faults);
    if (!decision.accepted) return decision;
    if (command.objection) return { accepted: false, ...command.objection };
    for (const event of decision.events) record(command, actor.by, event);
    const { version } = meeting;
    const events = decision.events.length;
    const accepted = { accepted: true, version, at, events, receipt: null } as const;
    answered.set(id, { by: actor.by, answer: accepted });
    return accepted;
  }

  const answers = waiting.map(answer);
  return { append, meeting, answers, faults };
}

/** Only who sent a command first is told what became of it. */
const TAKEN: CommandAnswer = { accepted: false, refusal: 'command-id-taken', facts: {} };
/** Who has no seat is not told that there is a meeting. */
const UNKNOWN: CommandAnswer = { accepted: false, refusal: 'meeting-unknown', facts: {} };
const FAILED = { accepted: false, refusal: 'unavailable', facts: {} } as const;

function decideSafely(
  meeting: Meeting,
  command: Command,
  actor: Actor,
  faults: unknown[],
): Decision | typeof FAILED {
  try {
    return decide(meeting, command, actor);
  } catch (fault) {
    faults.push(fault);
    return FAILED;
  }
}

function answeredBefore(recorded: readonly StoredEvent[]): Map<string, Answered> {
  const answered = new Map<string, Answered>();
  for (const { commandId, version, by, at } of recorded) {
    const earlier = answered.get(commandId)?.answer;
    const events = earlier?.accepted ? earlier.events + 1 : 1;
    const answer = { accepted: true, version, at, events, receipt: null } as const;
    answered.set(commandId, { by, answer });
  }
  return answered;
}
