import type { MeetingId } from '@e-cabinet/domain';
import type { Joined, Refused } from '@e-cabinet/protocol';
import {
  cursorOf,
  type Following,
  type Heard,
  hear,
  joinAnswered,
  joinSent,
  lose,
  type Replica,
  refreshed,
  startFollowing,
} from '@e-cabinet/sync';
import { waitMs } from './back-off.ts';
import type { Line } from './line.ts';
import type { Settings } from './options.ts';
import { startOf } from './start-of.ts';

export interface MembershipPorts {
  readonly line: Line;
  readonly settings: Settings;
  /** Something of `following` or `onLine` is different. */
  readonly changed: () => void;
  /** A join was answered; its state is not folded in yet. */
  readonly joined: (answer: Joined, sentAt: number) => void;
  /** Complete again: what waited may go out. */
  readonly settled: () => void;
  /** For good, as far as this connection knows. */
  readonly refused: (answer: Refused) => void;
}

/** Two joins closer than this are a sign of trouble: the second waits. */
const CALM_MS = 1_000;
const FOR_NOW: ReadonlySet<string> = new Set(['unavailable', 'too-many']);

/** Keeps one meeting joined: on a new line, after a gap, when the view changes. */
export class Membership {
  readonly #meetingId: MeetingId;
  readonly #ports: MembershipPorts;
  #following: Following;
  #onLine = false;
  /** Counts joins: an answer to any but the last is void. */
  #joins = 0;
  #failures = 0;
  #joinedAt = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(meetingId: MeetingId, ports: MembershipPorts) {
    this.#meetingId = meetingId;
    this.#ports = ports;
    this.#following = startFollowing(meetingId);
  }

  get following(): Following {
    return this.#following;
  }

  /** The seat is taken on the present line: what is sent now is heard. */
  get onLine(): boolean {
    return this.#onLine;
  }

  up(): void {
    void this.#join();
  }

  /** What was kept from an earlier time, before there was a line: the next join continues it. */
  hold(replica: Replica): void {
    this.#become(startFollowing(this.#meetingId, replica));
  }

  down(): void {
    this.#forget();
    this.#become(lose(this.#following));
  }

  hear(heard: Heard): void {
    this.#become(hear(this.#following, heard));
    if (this.#following.stage === 'lost') this.#joinIn(this.#calmMs());
  }

  /** The view has changed. The crowd asks spread over its shortest back-off, the room at once. */
  refresh(): void {
    const { backOff, random } = this.#ports.settings;
    this.#become(refreshed(this.#following));
    this.#joinIn(random() * backOff.leastMs);
  }

  /** Something is missing, or the server does not know us. */
  rejoin(): void {
    this.#become(lose(this.#following));
    this.#joinIn(this.#calmMs());
  }

  /** Ends it, and forgets what is not ours to see any more. */
  wipe(): void {
    this.#forget();
    this.#become(startFollowing(this.#meetingId));
  }

  /** Nothing comes of any join that is under way. */
  stop(): void {
    this.#forget();
  }

  async #join(): Promise<void> {
    const { line, settings, joined } = this.#ports;
    clearTimeout(this.#timer);
    if (!line.connected) return;
    this.#joins += 1;
    const join = this.#joins;
    const cursor = cursorOf(this.#following);
    this.#become(joinSent(this.#following));
    const sentAt = settings.now();
    try {
      const answer = await line.ask('join', { meetingId: this.#meetingId, ...cursor });
      if (join !== this.#joins) return;
      if (!answer.joined) {
        this.#refused(answer);
        return;
      }
      this.#onLine = true;
      joined(answer, sentAt);
      const start = await startOf(answer);
      if (join === this.#joins) this.#settle(joinAnswered(this.#following, start));
    } catch {
      if (join === this.#joins) this.#fail(0);
    }
  }

  #settle(following: Following): void {
    this.#become(following);
    if (following.stage === 'lost') {
      this.#fail(0);
      return;
    }
    this.#failures = 0;
    this.#joinedAt = this.#ports.settings.now();
    this.#ports.settled();
  }

  #refused(answer: Refused): void {
    if (FOR_NOW.has(answer.refusal)) this.#fail(Number(answer.facts.retryAfterMs ?? 0));
    else this.#ports.refused(answer);
  }

  #fail(leastMs: number): void {
    const wait = Math.max(leastMs, this.#backOffMs());
    this.#failures += 1;
    this.#become(lose(this.#following));
    this.#joinIn(wait);
  }

  #joinIn(ms: number): void {
    this.#joins += 1;
    clearTimeout(this.#timer);
    if (ms <= 0) void this.#join();
    else this.#timer = setTimeout(() => void this.#join(), ms);
  }

  #calmMs(): number {
    const calm = this.#ports.settings.now() - this.#joinedAt >= CALM_MS;
    return calm ? 0 : this.#backOffMs();
  }

  #backOffMs(): number {
    const { backOff, random } = this.#ports.settings;
    return waitMs(backOff, this.#failures, random());
  }

  #forget(): void {
    this.#joins += 1;
    this.#onLine = false;
    clearTimeout(this.#timer);
  }

  #become(following: Following): void {
    if (following === this.#following) return;
    this.#following = following;
    this.#ports.changed();
  }
}
