import type { Command, CommandId, MeetingId } from '@e-cabinet/domain';
import type { DoorRefusal, DownMessages, DownName } from '@e-cabinet/protocol';
import { Errands } from './errands.ts';
import { Follower } from './follower.ts';
import { Line } from './line.ts';
import type { MeetingFollower } from './meeting-follower.ts';
import { type ConnectOptions, type Settings, settingsOf } from './options.ts';
import { notSent, type SendAnswer } from './refusals.ts';
import { createStore, type Store, type WritableStore } from './store.ts';

export interface ConnectionSnapshot {
  /** `ended`: signed out, an outdated client, or closed; it does not come back by itself. */
  readonly status: 'connecting' | 'connected' | 'offline' | 'ended';
  /** Epoch milliseconds, local clock. */
  readonly since: number;
  /** Why it ended; null when it was closed here. */
  readonly refusal: DoorRefusal | null;
}

/** One participant's line to the server; any number of meetings are followed over it. */
export interface Connection extends Store<ConnectionSnapshot> {
  /**
   * Follows a meeting; asked again, it gives the same follower until that one leaves.
   */
  meeting(meetingId: MeetingId): MeetingFollower;
  /**
   * Asks a meeting that is not followed: to schedule one that does not exist yet, for instance.
   * Sent again with the same id after a cut; resolves with the answer and never rejects.
   * @param id of a command that is tried anew; recorded the first time already, it is answered as then
   */
  send(meetingId: MeetingId, command: Command, id?: CommandId): Promise<SendAnswer>;
  /** Calls when the person's notes have changed on some device. @returns the act that ends it */
  onNotesMoved(listener: () => void): () => void;
  /** Calls when something is new in a thread in which the person takes part. @returns the act that ends it */
  onThreadsMoved(listener: (meetingId: MeetingId) => void): () => void;
  /** Does not wait out the back-off: the network is back, the tablet awake. */
  retryNow(): void;
  /** Ends everything; commands without an answer are answered `unanswered`. */
  close(): void;
}

/** Opens a line and keeps it open until it is closed. Nothing here throws when the server is away. */
export function connect(options: ConnectOptions): Connection {
  return new OpenConnection(settingsOf(options));
}

class OpenConnection implements Connection {
  readonly #settings: Settings;
  readonly #store: WritableStore<ConnectionSnapshot>;
  readonly #line: Line;
  readonly #followers = new Map<MeetingId, Follower>();
  readonly #errands: Errands;
  readonly #awaitingNotes = new Set<() => void>();
  readonly #awaitingThreads = new Set<(meetingId: MeetingId) => void>();

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#store = createStore<ConnectionSnapshot>({
      status: 'connecting',
      since: settings.now(),
      refusal: null,
    });
    this.#line = new Line(settings, {
      up: () => {
        this.#become('connected', (follower) => follower.up());
        this.#errands.flush();
      },
      down: () => {
        this.#become('offline', (follower) => follower.down());
        this.#errands.cut();
      },
      ended: (refusal) => {
        const refused = { refusal, facts: {} };
        this.#become('ended', (follower) => follower.refuse(refused), refusal);
        this.#errands.close({ accepted: false, ...refused });
      },
    });
    this.#errands = new Errands(this.#line, settings);
    this.#listen();
    this.#line.open();
  }

  subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  getSnapshot = (): ConnectionSnapshot => this.#store.getSnapshot();

  meeting(meetingId: MeetingId): MeetingFollower {
    const known = this.#followers.get(meetingId);
    if (known) return known;
    const follower = new Follower(meetingId, {
      line: this.#line,
      settings: this.#settings,
      left: () => this.#followers.delete(meetingId),
    });
    this.#followers.set(meetingId, follower);
    this.#catchUp(follower);
    return follower;
  }

  send(meetingId: MeetingId, command: Command, id?: CommandId): Promise<SendAnswer> {
    const { status, refusal } = this.#store.getSnapshot();
    if (status !== 'ended') return this.#errands.send(meetingId, command, id);
    const answer = refusal
      ? { accepted: false as const, refusal, facts: {} }
      : notSent('unanswered');
    return Promise.resolve(answer);
  }

  onNotesMoved(listener: () => void): () => void {
    this.#awaitingNotes.add(listener);
    return () => void this.#awaitingNotes.delete(listener);
  }

  onThreadsMoved(listener: (meetingId: MeetingId) => void): () => void {
    this.#awaitingThreads.add(listener);
    return () => void this.#awaitingThreads.delete(listener);
  }

  retryNow(): void {
    this.#line.open();
  }

  close(): void {
    this.#line.close();
    for (const follower of this.#followers.values()) follower.stop();
    this.#followers.clear();
    this.#errands.close(notSent('unanswered'));
    const refusal = this.#store.getSnapshot().refusal;
    this.#become('ended', () => undefined, refusal);
  }

  #listen(): void {
    this.#line.on('notes-moved', () => {
      for (const listener of this.#awaitingNotes) listener();
    });
    this.#line.on('threads-moved', ({ meetingId }) => {
      for (const listener of this.#awaitingThreads) listener(meetingId);
    });
    this.#on('events', (follower, batch) => follower.hear({ kind: 'events', batch }));
    this.#on('mine', (follower, { events }) => follower.hear({ kind: 'mine', events }));
    this.#on('refresh', (follower) => follower.refresh());
    this.#on('presence', (follower, { present }) => follower.notice({ presence: present }));
    this.#on('page', (follower, { page }) => follower.notice({ page }));
    this.#on('pointed', (follower, { pointed }) => follower.pointer.hear(pointed));
  }

  #on<N extends Exclude<DownName, 'signed-out' | 'notes-moved' | 'threads-moved'>>(
    name: N,
    take: (follower: Follower, message: DownMessages[N]) => void,
  ): void {
    this.#line.on(name, (message) => {
      const follower = this.#followers.get(message.meetingId);
      if (follower) take(follower, message);
    });
  }

  /** Tells a follower that came later how the line is. */
  #catchUp(follower: Follower): void {
    const { status, refusal } = this.#store.getSnapshot();
    if (status === 'connected') follower.up();
    else if (status === 'offline') follower.down();
    else if (status === 'ended') follower.refuse({ refusal: refusal ?? 'unavailable', facts: {} });
  }

  #become(
    status: ConnectionSnapshot['status'],
    tell: (follower: Follower) => void,
    refusal: DoorRefusal | null = null,
  ): void {
    const before = this.#store.getSnapshot();
    const since = status === before.status ? before.since : this.#settings.now();
    this.#store.change({ status, since, refusal });
    for (const follower of [...this.#followers.values()]) tell(follower);
  }
}
