import {
  type Command,
  type Decision,
  decide,
  evolve,
  type Meeting,
  type Recorded,
  refuse,
} from '@e-cabinet/domain';
import type { CommandAnswer } from '@e-cabinet/protocol';
import type { NewEvent, StoredEvent, Turn } from '@e-cabinet/sync';
import { actorOf, type Sender } from './sender.ts';

/** A command that waits for the meeting's turn. `at` was stamped when it came in. */
export interface Waiting {
  readonly id: string;
  readonly command: Command;
  readonly sender: Sender;
  readonly at: string;
  readonly answer: (answer: CommandAnswer) => void;
}

export interface Handled {
  readonly append: readonly NewEvent[];
  /** The meeting after the tail and after what is appended. */
  readonly meeting: Meeting;
  /** In the order of the waiting commands. */
  readonly answers: readonly CommandAnswer[];
  /** What `decide` threw, if it did: a bug, which costs only the command that met it. */
  readonly faults: readonly unknown[];
}

type Made = Pick<Recorded, 'version' | 'by' | 'at'>;

/**
 * Decides all waiting commands of a turn one after another in memory. Pure but for the faults it
 * collects. A command that is in the log already is answered as it was answered then.
 */
export function handle(known: Meeting, turn: Turn, waiting: readonly Waiting[]): Handled {
  let meeting = turn.tail.reduce(evolve, known);
  const made = madeBefore(turn.recorded);
  const append: NewEvent[] = [];
  const faults: unknown[] = [];

  function answer({ id, command, sender, at }: Waiting): CommandAnswer {
    const actor = actorOf(meeting, sender, at);
    const earlier = made.get(id);
    if (earlier) return answerAgain(earlier, actor?.by);
    const decision = actor ? decideSafely(meeting, command, actor) : refuse('meeting-unknown');
    if (!decision.accepted) return decision;
    const by = actor?.by ?? '';
    const events = decision.events.map((event): Made => {
      meeting = evolve(meeting, { version: meeting.version + 1, by, at, event });
      append.push({ meetingId: meeting.id, commandId: id, by, at, event });
      return { version: meeting.version, by, at };
    });
    made.set(id, events);
    return { accepted: true, version: meeting.version, at, events: events.length };
  }

  function decideSafely(...args: Parameters<typeof decide>): Decision | CommandAnswerRefused {
    try {
      return decide(...args);
    } catch (fault) {
      faults.push(fault);
      return { accepted: false, refusal: 'unavailable', facts: {} };
    }
  }

  const answers = waiting.map(answer);
  return { append, meeting, answers, faults };
}

type CommandAnswerRefused = Extract<CommandAnswer, { accepted: false }>;

/** Only who sent a command first is told what became of it. */
function answerAgain(earlier: readonly Made[], by: string | undefined): CommandAnswer {
  const last = earlier.at(-1);
  if (last && last.by !== by) return { accepted: false, refusal: 'command-id-taken', facts: {} };
  const { version = 0, at = '' } = last ?? {};
  return { accepted: true, version, at, events: earlier.length };
}

function madeBefore(recorded: readonly StoredEvent[]): Map<string, readonly Made[]> {
  const made = new Map<string, readonly Made[]>();
  for (const event of recorded) {
    made.set(event.commandId, [...(made.get(event.commandId) ?? []), event]);
  }
  return made;
}
