import type { Connection, MeetingFollower } from '@e-cabinet/client';
import type { Home, HomeMeeting, Me } from '@e-cabinet/protocol';
import { type QueryClient, QueryObserver } from '@tanstack/react-query';
import { homeQuery } from '../http/home.ts';
import { ME } from '../http/me.ts';
import { notebookOf } from '../notes/open-notebook.ts';
import { closeDevice, type Device, deviceOf } from './device.ts';
import { onForgettingDevice } from './forget-device.ts';
import { recordOf } from './kept-answer.ts';
import { MeetingOnDevice } from './kept-meeting.ts';
import { type PackFile, PackLoader } from './pack-loader.ts';
import { OFF, type PackSnapshot, pack } from './pack-store.ts';

export interface KeeperParts {
  readonly me: Me;
  readonly connection: Connection;
  readonly client: QueryClient;
  /** Keeps a meeting followed. @returns the act that ends it */
  readonly follow: (follower: MeetingFollower) => () => void;
}

/** Meetings kept at once, the nearest first. */
const MOST_MEETINGS = 5;

/** The secretariat hears how far a long loading is this often. */
const REPORT_EVERY_MS = 30_000;

interface Followed {
  readonly meeting: MeetingOnDevice;
  readonly leave: () => void;
}

/**
 * Keeps on this device what its person reads without a network: who they are, what is on, their coming
 * and running meetings, and the papers of these.
 */
export class Keeper {
  readonly #parts: KeeperParts;
  readonly #device: Device;
  readonly #loader: PackLoader;
  readonly #followed = new Map<string, Followed>();
  readonly #ends: (() => void)[] = [];
  #order: readonly string[] = [];
  #wanted = '';
  #reportedAt = Date.now();

  static async start(parts: KeeperParts, leaving: AbortSignal): Promise<void> {
    const device = await deviceOf(parts.me.person.id);
    if (leaving.aborted) return;
    let keeper = new Keeper(parts, device);
    // What is written on papers needs its key here before there is no network to ask for it.
    notebookOf(parts.me);
    leaving.addEventListener('abort', () => keeper.stop());
    onForgettingDevice(() => {
      keeper.stop();
      closeDevice();
    });
    if (!device.isLocked) return;
    // Behind its lock it only forgets; what is kept there is read once it is open.
    await device.opened;
    if (leaving.aborted) return;
    keeper.stop();
    keeper = new Keeper(parts, device);
  }

  private constructor(parts: KeeperParts, device: Device) {
    this.#parts = parts;
    this.#device = device;
    this.#loader = new PackLoader(device, (snapshot) => this.#loaded(snapshot));
    void device.keep(recordOf('me'), parts.me);
    this.#watchHome();
    this.#watchLine();
    const hidden = () => {
      if (document.visibilityState === 'hidden') this.#write();
    };
    document.addEventListener('visibilitychange', hidden);
    this.#ends.push(() => document.removeEventListener('visibilitychange', hidden));
  }

  stop(): void {
    for (const end of this.#ends.splice(0)) end();
    for (const { meeting, leave } of this.#followed.values()) {
      meeting.stop();
      leave();
    }
    this.#followed.clear();
    this.#loader.stop();
    pack.change(OFF);
  }

  #watchHome(): void {
    const { client } = this.#parts;
    const observer = new QueryObserver(client, homeQuery);
    const look = (home: Home | undefined) => {
      if (home) void this.#take(home);
    };
    look(client.getQueryData(homeQuery.queryKey));
    this.#ends.push(observer.subscribe(({ data }) => look(data)));
  }

  #watchLine(): void {
    const { connection } = this.#parts;
    let wasAway = false;
    const look = () => {
      const { status } = connection.getSnapshot();
      if (status === 'offline') wasAway = true;
      if (status !== 'connected') return;
      if (wasAway) this.#comeBack();
      wasAway = false;
    };
    look();
    this.#ends.push(connection.subscribe(look));
  }

  /** What was shown from here is asked for again, and what was written here goes out. */
  #comeBack(): void {
    const { client, me } = this.#parts;
    void client.invalidateQueries({ queryKey: ME });
    void client.invalidateQueries({ queryKey: homeQuery.queryKey });
    void notebookOf(me).comeBack();
  }

  async #take(home: Home): Promise<void> {
    const meetings = home.meetings.filter(isForReading).slice(0, MOST_MEETINGS);
    this.#order = meetings.map(({ meetingId }) => meetingId);
    await this.#device.keep(recordOf('home'), home);
    for (const [meetingId, { meeting, leave }] of this.#followed) {
      if (this.#order.includes(meetingId)) continue;
      this.#followed.delete(meetingId);
      leave();
      await meeting.forget();
    }
    for (const meetingId of this.#order) {
      if (this.#followed.has(meetingId)) continue;
      const follower = this.#parts.connection.meeting(meetingId);
      const leave = this.#parts.follow(follower);
      const meeting = new MeetingOnDevice(this.#device, follower, () => this.#load());
      this.#followed.set(meetingId, { meeting, leave });
      await meeting.start();
    }
    this.#load();
  }

  /** Once every meeting is known: before that nobody can say what is not wanted any more. */
  #load(): void {
    const files = new Map<string, PackFile>();
    for (const meetingId of this.#order) {
      const papers = this.#followed.get(meetingId)?.meeting.papers;
      if (!papers) return;
      for (const file of papers) files.set(file.sha256, file);
    }
    const wanted = [...files.keys()].join(' ');
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    // Fails when everything is being forgotten meanwhile.
    void this.#loader.want([...files.values()]).catch(() => undefined);
  }

  #loaded(snapshot: PackSnapshot): void {
    pack.change(snapshot);
    const now = Date.now();
    if (snapshot.state === 'loading' && now - this.#reportedAt < REPORT_EVERY_MS) return;
    this.#reportedAt = now;
    for (const { meeting } of this.#followed.values()) meeting.report(snapshot.ready);
  }

  #write(): void {
    for (const { meeting } of this.#followed.values()) void meeting.write();
  }
}

/** Not what somebody prepares at a desk. */
function isForReading({ role, published, phase }: HomeMeeting): boolean {
  return published && role !== 'secretary' && phase !== 'closed' && phase !== 'cancelled';
}
