import type { Command, CommandId } from '@e-cabinet/domain';
import type { CommandAnswer } from '@e-cabinet/protocol';
import { OF_THE_MOMENT } from './of-the-moment.ts';
import { notSent, type SendAnswer } from './refusals.ts';

/** A command without its answer. `waiting`: not on the way; `sent`: out, and perhaps recorded. */
export interface PendingCommand {
  readonly id: CommandId;
  readonly command: Command;
  /** Epoch milliseconds of the tap, by the local clock. */
  readonly since: number;
  readonly state: 'waiting' | 'sent';
}

export interface OutboxPorts {
  /** Sends once; rejects when no answer came. */
  readonly deliver: (id: CommandId, command: Command) => Promise<CommandAnswer>;
  /** Whether something sent now would be heard. */
  readonly ready: () => boolean;
  readonly changed: (pending: readonly PendingCommand[]) => void;
  /** How long to wait before trying again; `failures` in a row so far. */
  readonly waitMs: (failures: number) => number;
}

interface Waiting {
  pending: PendingCommand;
  onTheWay: boolean;
  failures: number;
  /** Everybody who asked for it: a second tap with the same id waits for the same answer. */
  readonly answered: ((answer: SendAnswer) => void)[];
  readonly deadline: ReturnType<typeof setTimeout> | undefined;
  again: ReturnType<typeof setTimeout> | undefined;
}

/** Answers that say nothing of the command itself: it is sent again with the same id. */
const FOR_NOW: ReadonlySet<string> = new Set(['unavailable', 'too-many', 'not-joined']);

/** Keeps every command until it is answered or its time is over, and sends it again with the same id. */
export class Outbox {
  readonly #ports: OutboxPorts;
  readonly #waiting = new Map<CommandId, Waiting>();

  constructor(ports: OutboxPorts) {
    this.#ports = ports;
  }

  /** @param withinMs null: tried until answered; an id that waits already keeps its time */
  send(pending: PendingCommand, withinMs: number | null): Promise<SendAnswer> {
    return new Promise((answered) => {
      const { id } = pending;
      const known = this.#waiting.get(id);
      if (known) {
        known.answered.push(answered);
        return;
      }
      const deadline =
        withinMs === null
          ? undefined
          : setTimeout(() => this.#settle(id, notSent('unanswered')), withinMs);
      const waiting = { pending, onTheWay: false, failures: 0, answered: [answered], deadline };
      this.#waiting.set(id, { ...waiting, again: undefined });
      this.flush();
    });
  }

  /** Sends what is not on its way, in the order of the taps. */
  flush(): void {
    for (const waiting of this.#waiting.values()) void this.#try(waiting);
    this.#changed();
  }

  /** The line was cut: acts of the moment that did not go out are not kept. */
  cut(): void {
    for (const { pending } of [...this.#waiting.values()]) {
      const missed = pending.state === 'waiting' && OF_THE_MOMENT.has(pending.command.type);
      if (missed) this.#settle(pending.id, notSent('offline'));
    }
  }

  /** Answers everything that is left. */
  close(answer: SendAnswer): void {
    for (const id of [...this.#waiting.keys()]) this.#settle(id, answer);
  }

  async #try(waiting: Waiting): Promise<void> {
    if (waiting.onTheWay || !this.#ports.ready()) return;
    const { id, command } = waiting.pending;
    clearTimeout(waiting.again);
    waiting.onTheWay = true;
    waiting.pending = { ...waiting.pending, state: 'sent' };
    try {
      const answer = await this.#ports.deliver(id, command);
      if (answer.accepted || !FOR_NOW.has(answer.refusal)) this.#settle(id, answer);
      else this.#later(waiting, Number(answer.facts.retryAfterMs ?? 0));
    } catch {
      this.#later(waiting, 0);
    }
  }

  #later(waiting: Waiting, leastMs: number): void {
    waiting.onTheWay = false;
    if (!this.#waiting.has(waiting.pending.id)) return;
    const wait = Math.max(leastMs, this.#ports.waitMs(waiting.failures));
    waiting.failures += 1;
    waiting.again = setTimeout(() => void this.#try(waiting), wait);
  }

  #settle(id: CommandId, answer: SendAnswer): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    clearTimeout(waiting.deadline);
    clearTimeout(waiting.again);
    for (const answered of waiting.answered) answered(answer);
    this.#changed();
  }

  #changed(): void {
    this.#ports.changed([...this.#waiting.values()].map(({ pending }) => pending));
  }
}
