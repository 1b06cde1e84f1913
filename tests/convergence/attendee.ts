import { setTimeout as wait } from 'node:timers/promises';
import {
  type Connection,
  connect,
  type Held,
  type MeetingFollower,
  type SendAnswer,
} from '@e-cabinet/client';
import type { Command } from '@e-cabinet/domain';
import type { Chance } from '../support/chance.ts';
import { type TappedLine, tapLine } from '../support/tapped-line.ts';

export interface Sent {
  readonly id: string;
  readonly personId: string;
  readonly command: Command;
  readonly answer: SendAnswer;
}

export interface AttendeeOptions {
  readonly personId: string;
  readonly cookie: string;
  readonly meetingId: string;
  /** The processes that can be reached; the first at first. */
  readonly servers: readonly string[];
  readonly chance: Chance;
}

/** Quick, so that what takes a tablet a minute takes a test a moment. */
const PACE = {
  follower: false,
  beatEveryMs: 1_000,
  answerWithinMs: 1_500,
  backOff: { leastMs: 0, firstMs: 50, mostMs: 400 },
};

const ANSWERED_WITHIN_MS = 15_000;

/** Somebody in the meeting whose line to the server can be cut, who vanishes and comes back. */
export class Attendee {
  readonly personId: string;
  readonly answers: Sent[] = [];
  readonly #options: AttendeeOptions;
  readonly #line: TappedLine;
  readonly #waiting = new Map<Promise<unknown>, Command>();
  #server: string;
  #connection: Connection | null = null;
  #follower: MeetingFollower | null = null;

  private constructor(options: AttendeeOptions, line: TappedLine) {
    this.personId = options.personId;
    this.#options = options;
    this.#line = line;
    this.#server = options.servers[0] ?? '';
  }

  static async of(options: AttendeeOptions): Promise<Attendee> {
    return new Attendee(options, await tapLine(options.servers[0] ?? ''));
  }

  get follower(): MeetingFollower | null {
    return this.#follower;
  }

  /** The process that its present line leads to. */
  get server(): string {
    return this.#server;
  }

  get replica() {
    return this.#follower?.getSnapshot().replica ?? null;
  }

  /** Everything that came over the wire, uncompressed as it was sent. */
  heard(): string {
    return this.#line.heard().toString('utf8');
  }

  come(held?: Held): void {
    const { cookie, meetingId, chance } = this.#options;
    this.#connection = connect({
      ...PACE,
      url: this.#line.url,
      cookie,
      random: chance.number,
      newId: chance.id,
    });
    this.#follower = this.#connection.meeting(meetingId);
    if (held) this.#follower.hold(held);
  }

  /** Sends; what becomes of it is kept in `answers`. */
  does(command: Command, id: string = this.#options.chance.id()): Promise<SendAnswer | undefined> {
    return this.#keep(command, id, this.#follower?.send(command, { id, withinMs: null }));
  }

  /** Sends the same at once beside what is on its way, for whose answer the outbox would wait. */
  repeats(command: Command, id: string): Promise<SendAnswer | undefined> {
    return this.#keep(command, id, this.#connection?.send(this.#options.meetingId, command, id));
  }

  #keep(
    command: Command,
    id: string,
    answered: Promise<SendAnswer> | undefined,
  ): Promise<SendAnswer | undefined> {
    const { personId } = this;
    const kept = (async () => {
      const answer = await answered;
      if (answer) this.answers.push({ id, personId, command, answer });
      return answer;
    })();
    this.#waiting.set(kept, command);
    return kept.finally(() => this.#waiting.delete(kept));
  }

  /** Resolves when everything sent is answered. @throws naming what is not, when that takes too long */
  async settled(): Promise<void> {
    const late = new AbortController();
    const named = wait(ANSWERED_WITHIN_MS, undefined, { signal: late.signal }).then(() => {
      const left = [...this.#waiting.values()].map(({ type }) => type).join(', ');
      throw new Error(`${this.personId} was not answered: ${left} (${this.#status()})`);
    });
    const all = Promise.all(this.#waiting.keys());
    await Promise.race([all, named]).finally(() => late.abort());
  }

  #status(): string {
    const { status, refusal, pending } = this.#follower?.getSnapshot() ?? {};
    return `${status} ${refusal} ${JSON.stringify(pending)}`;
  }

  cut(): void {
    this.#line.cut();
  }

  silence(direction: 'up' | 'down' | 'both'): void {
    this.#line.silence(direction);
  }

  /** Closes the tablet and opens it again: with what it had kept, or with nothing; perhaps at another process. */
  comeBack(withHeld: boolean): void {
    const { servers, chance } = this.#options;
    const replica = this.replica;
    this.#connection?.close();
    this.#server = chance.pick(servers) ?? '';
    this.#line.leadTo(this.#server);
    this.come(withHeld && replica ? { replica, freshAt: Date.now() } : undefined);
  }

  /** Leaves the meeting and joins it again over the same line. */
  rejoin(): void {
    this.#follower?.leave();
    this.#follower = this.#connection?.meeting(this.#options.meetingId) ?? null;
  }

  close(): void {
    this.#connection?.close();
    this.#line.close();
  }
}
