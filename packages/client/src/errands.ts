import type { Command, CommandId, MeetingId } from '@e-cabinet/domain';
import { waitMs } from './back-off.ts';
import type { Line } from './line.ts';
import { OF_THE_MOMENT } from './of-the-moment.ts';
import type { Settings } from './options.ts';
import { Outbox } from './outbox.ts';
import { notSent, type SendAnswer } from './refusals.ts';

/** Commands to meetings that are not followed here, each kept until it is answered. */
export class Errands {
  readonly #line: Line;
  readonly #settings: Settings;
  readonly #outboxes = new Map<MeetingId, Outbox>();

  constructor(line: Line, settings: Settings) {
    this.#line = line;
    this.#settings = settings;
  }

  send(meetingId: MeetingId, command: Command, id?: CommandId): Promise<SendAnswer> {
    if (OF_THE_MOMENT.has(command.type) && !this.#line.connected) {
      return Promise.resolve(notSent('offline'));
    }
    const { commandWithinMs, newId, now } = this.#settings;
    const pending = { id: id ?? newId(), command, since: now(), state: 'waiting' } as const;
    return this.#outboxFor(meetingId).send(pending, commandWithinMs);
  }

  flush(): void {
    for (const outbox of this.#outboxes.values()) outbox.flush();
  }

  cut(): void {
    for (const outbox of this.#outboxes.values()) outbox.cut();
  }

  close(answer: SendAnswer): void {
    for (const outbox of this.#outboxes.values()) outbox.close(answer);
  }

  #outboxFor(meetingId: MeetingId): Outbox {
    const known = this.#outboxes.get(meetingId);
    if (known) return known;
    const { backOff, random } = this.#settings;
    const outbox = new Outbox({
      deliver: (id, command) => this.#line.ask('command', { meetingId, id, command }),
      ready: () => this.#line.connected,
      changed: (pending) => {
        if (pending.length === 0) this.#outboxes.delete(meetingId);
      },
      waitMs: (failures) => waitMs(backOff, failures, random()),
    });
    this.#outboxes.set(meetingId, outbox);
    return outbox;
  }
}
