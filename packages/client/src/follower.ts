import type { Command, MeetingId } from '@e-cabinet/domain';
import type { Joined, PointMessage, Refused, ShowPageMessage } from '@e-cabinet/protocol';
import type { Heard } from '@e-cabinet/sync';
import { waitMs } from './back-off.ts';
import { type FollowerSnapshot, type Held, nothingYet } from './follower-snapshot.ts';
import type { Line } from './line.ts';
import type { MeetingFollower, PageShown, SendOptions, SpotPointed } from './meeting-follower.ts';
import { Membership } from './membership.ts';
import { KEPT_UNTIL_SENT, OF_THE_MOMENT, UNTIL_ANSWERED } from './of-the-moment.ts';
import type { Settings } from './options.ts';
import { Outbox } from './outbox.ts';
import { Pointer } from './pointer.ts';
import { Pulse } from './pulse.ts';
import { notSent, type SendAnswer } from './refusals.ts';
import { type Run, Runs } from './runs.ts';
import { statusOf } from './status.ts';
import { createStore, type WritableStore } from './store.ts';

export interface FollowerPorts {
  readonly line: Line;
  readonly settings: Settings;
  readonly left: () => void;
}

/** Puts together what follows one meeting: its membership, its outbox, its pulse, and what it shows. */
export class Follower implements MeetingFollower {
  readonly meetingId: MeetingId;
  readonly pointer = new Pointer(() => this.getSnapshot().page);
  readonly #ports: FollowerPorts;
  readonly #store: WritableStore<FollowerSnapshot>;
  readonly #membership: Membership;
  readonly #outbox: Outbox;
  readonly #pulse: Pulse;
  readonly #runs = new Runs();
  #lineIs: 'connecting' | 'up' | 'down' = 'connecting';
  #refusal: Refused | null = null;
  #stopped = false;
  #staying: ReturnType<typeof setTimeout> | undefined;

  constructor(meetingId: MeetingId, ports: FollowerPorts) {
    this.meetingId = meetingId;
    this.#ports = ports;
    this.#store = createStore(nothingYet(meetingId, ports.settings.now()));
    this.#membership = this.#makeMembership();
    this.#outbox = this.#makeOutbox();
    this.#pulse = this.#makePulse();
  }

  subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  getSnapshot = (): FollowerSnapshot => this.#store.getSnapshot();

  send(command: Command, options: SendOptions = {}): Promise<SendAnswer> {
    if (this.#refusal) return Promise.resolve({ accepted: false, ...this.#refusal });
    if (this.#stopped) return Promise.resolve(notSent('unanswered'));
    if (OF_THE_MOMENT.has(command.type) && !this.#membership.onLine) {
      return Promise.resolve(notSent('offline'));
    }
    const { commandWithinMs, newId, now } = this.#ports.settings;
    const lasting = UNTIL_ANSWERED.has(command.type) || KEPT_UNTIL_SENT.has(command.type);
    const usual = lasting ? null : commandWithinMs;
    const { id = newId(), withinMs = usual } = options;
    return this.#outbox.send({ id, command, since: now(), state: 'waiting' }, withinMs);
  }

  hold({ replica, freshAt }: Held): void {
    if (this.#ports.line.connected || this.#membership.following.replica) return;
    this.#pulse.freshAt = freshAt;
    this.#membership.hold(replica);
    this.#publish();
  }

  show(showing: string | null): void {
    this.#pulse.showing = showing;
  }

  async showPage(page: ShowPageMessage['page']): Promise<PageShown> {
    const { meetingId } = this;
    clearTimeout(this.#staying);
    try {
      const answer: PageShown = await this.#ports.line.ask('show-page', { meetingId, page });
      if (answer.shown && page) this.#noteIfItStays(page);
      return answer;
    } catch {
      return { shown: false, refusal: 'offline', facts: {} };
    }
  }

  async point(point: PointMessage['point']): Promise<SpotPointed> {
    try {
      return await this.#ports.line.ask('point', { meetingId: this.meetingId, point });
    } catch {
      return { pointed: false, refusal: 'offline', facts: {} };
    }
  }

  onRun(listener: (run: Run) => void): () => void {
    return this.#runs.listen(listener);
  }

  beatEvery(ms: number): void {
    this.#pulse.beatEvery(ms);
  }

  leave(): void {
    const { meetingId } = this;
    this.#ports.line.ask('leave', { meetingId }).catch(() => undefined);
    this.stop();
    this.#ports.left();
  }

  up(): void {
    this.#lineIs = 'up';
    this.#refusal = null;
    this.#publish({ refusal: null });
    this.#membership.up();
  }

  down(): void {
    this.#lineIs = 'down';
    this.#runs.cut = true;
    this.#pulse.stop();
    this.#membership.down();
    this.#outbox.cut();
    this.#publish();
  }

  /** The server does not want us: what was seen is not ours any more. */
  refuse(refused: Refused): void {
    const { refusal, facts } = refused;
    this.#refusal = { refusal, facts };
    this.#pulse.stop();
    this.#membership.wipe();
    this.#outbox.close({ accepted: false, refusal, facts });
    this.pointer.lift();
    this.#publish({ refusal, seat: null, page: null, presence: null });
  }

  hear(heard: Heard): void {
    const before = this.#membership.following.replica;
    this.#membership.hear(heard);
    this.#runs.heard(heard, before, this.#membership.following.replica, this.#pulse.silent);
    if (heard.kind === 'events') this.#pulse.heard(heard.batch.upTo);
  }

  refresh(): void {
    this.#pulse.stop();
    this.#membership.refresh();
  }

  /** Takes over what is not a fact of the log: the page shown, who is present. */
  notice(fields: Partial<Pick<FollowerSnapshot, 'page' | 'presence'>>): void {
    if (fields.page !== undefined) this.pointer.lift();
    this.#publish(fields);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#staying);
    this.pointer.lift();
    this.#pulse.stop();
    this.#membership.stop();
    this.#outbox.close(notSent('unanswered'));
  }

  /** What everybody had before them for a while is for the record. (P19) */
  #noteIfItStays(page: NonNullable<ShowPageMessage['page']>): void {
    clearTimeout(this.#staying);
    this.#staying = setTimeout(() => {
      void this.send({ type: 'present-page', ...page });
    }, this.#ports.settings.pageStaysMs);
  }

  #makeMembership(): Membership {
    const { line, settings } = this.#ports;
    return new Membership(this.meetingId, {
      line,
      settings,
      changed: () => this.#publish(),
      joined: (answer, sentAt) => this.#joined(answer, sentAt),
      settled: () => {
        this.#runs.settled(this.#membership.following.replica);
        this.#pulse.start();
        this.#outbox.flush();
      },
      refused: (answer) => this.refuse(answer),
    });
  }

  #makeOutbox(): Outbox {
    const { meetingId } = this;
    const { line, settings } = this.#ports;
    return new Outbox({
      deliver: async (id, command) => {
        const answer = await line.ask('command', { meetingId, id, command });
        if (!answer.accepted && answer.refusal === 'not-joined') this.#membership.rejoin();
        return answer;
      },
      ready: () => this.#membership.onLine,
      changed: (pending) => this.#publish({ pending }),
      waitMs: (failures) => waitMs(settings.backOff, failures, settings.random()),
    });
  }

  #makePulse(): Pulse {
    const { meetingId } = this;
    const { line, settings } = this.#ports;
    return new Pulse({
      settings,
      following: () => this.#membership.following,
      beat: (beat) => line.ask('beat', { meetingId, ...beat }),
      missing: () => this.#membership.rejoin(),
      changed: () => this.#publish(),
    });
  }

  #joined(answer: Joined, sentAt: number): void {
    const { seat, page, presence, serverTime } = answer;
    this.#runs.joined(answer, this.#membership.following.replica);
    this.#pulse.sample(sentAt, serverTime);
    this.#publish({ seat, page, presence });
  }

  #publish(fields: Partial<FollowerSnapshot> = {}): void {
    const { following } = this.#membership;
    const { overdue, shown } = this.#pulse;
    const before = this.#store.getSnapshot();
    const refused = this.#refusal !== null;
    const status = statusOf({ line: this.#lineIs, refused, following, overdue });
    const since = status === before.status ? before.since : this.#ports.settings.now();
    const { replica } = following;
    this.#store.change({ ...fields, ...shown, replica, status, since });
  }
}
