import {
  type AnyRefusal,
  KEPT_UNTIL_SENT,
  type MeetingFollower,
  type PendingCommand,
} from '@e-cabinet/client';
import { type Command, dutyOf, may } from '@e-cabinet/domain';
import { PAPERS_AT_ONCE } from '@e-cabinet/protocol';
import type { Replica } from '@e-cabinet/sync';
import type { Device } from './device.ts';
import type { PackFile } from './pack-loader.ts';
import { papersOf, versionsIn } from './papers-of.ts';

/** What a start without a network shows of a meeting. */
interface KeptMeeting {
  /** Written by another version of the application it is not read: its shape may be another. */
  readonly writtenBy: string;
  readonly replica: Replica;
  readonly freshAt: number;
}

interface KeptAct {
  readonly id: string;
  readonly command: Command;
}

/** A burst of events is written once; milliseconds. */
const WRITE_AFTER_MS = 3_000;
/** The name of this file carries a hash of what it is made of. */
const WRITER = new URL(import.meta.url).pathname;

/** Refusals that say nothing of the meeting. */
const OF_THE_LINE = new Set<AnyRefusal>(['signed-out', 'protocol-outdated', 'unavailable']);

const meetingRecord = (meetingId: string) => `meeting ${meetingId}`;
const actsRecord = (meetingId: string) => `acts ${meetingId}`;

/** Keeps one meeting as it is followed, and the acts that wait for the line. */
export class MeetingOnDevice {
  readonly #device: Device;
  readonly #follower: MeetingFollower;
  readonly #changed: () => void;
  #unsubscribe: () => void = () => undefined;
  #written: Replica | null = null;
  #acts = '';
  #reported = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(device: Device, follower: MeetingFollower, changed: () => void) {
    this.#device = device;
    this.#follower = follower;
    this.#changed = changed;
  }

  /** null: nothing is known yet. */
  get papers(): readonly PackFile[] | null {
    const { replica } = this.#follower.getSnapshot();
    if (replica) return papersOf(replica.meeting);
    return this.#isClosedToUs() ? [] : null;
  }

  /** Tells the secretariat which papers this device now has. (P16) */
  report(ready: ReadonlySet<string>): void {
    const { replica, status } = this.#follower.getSnapshot();
    const seat = replica?.meeting.seats[replica.seatId];
    if (!seat || status !== 'live' || !may(dutyOf(replica.meeting, seat), 'keep-papers')) return;
    const papers = versionsIn(replica.meeting, ready);
    const text = JSON.stringify(papers);
    if (papers.length === 0 || text === this.#reported) return;
    this.#reported = text;
    if (replica.mine.deliveredAt === null) void this.#follower.send({ type: 'receive-pack' });
    for (let at = 0; at < papers.length; at += PAPERS_AT_ONCE) {
      const some = papers.slice(at, at + PAPERS_AT_ONCE);
      void this.#follower.send({ type: 'keep-papers', papers: some });
    }
  }

  /** Shows what was kept while there is no line, and sends what has waited since. */
  async start(): Promise<void> {
    const { meetingId } = this.#follower;
    const kept = (await this.#device.kept(meetingRecord(meetingId))) as KeptMeeting | undefined;
    const acts = (await this.#device.kept(actsRecord(meetingId))) as readonly KeptAct[] | undefined;
    this.#acts = JSON.stringify(acts ?? []);
    for (const { id, command } of acts ?? []) void this.#follower.send(command, { id });
    const look = () => this.#look(kept?.writtenBy === WRITER ? kept : null);
    this.#unsubscribe = this.#follower.subscribe(look);
    look();
  }

  /** Writes what is not written yet, and follows no longer. */
  stop(): void {
    this.#unsubscribe();
    clearTimeout(this.#timer);
  }

  async forget(): Promise<void> {
    this.stop();
    await this.#device.forget(meetingRecord(this.#follower.meetingId));
    await this.#device.forget(actsRecord(this.#follower.meetingId));
  }

  /** Writes at once: the page may be put away. */
  async write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { replica, freshAt } = this.#follower.getSnapshot();
    if (!replica || replica === this.#written || freshAt === null) return;
    this.#written = replica;
    const kept: KeptMeeting = { writtenBy: WRITER, replica, freshAt };
    await this.#device.keep(meetingRecord(this.#follower.meetingId), kept);
    this.#changed();
  }

  #look(kept: KeptMeeting | null): void {
    const { status, replica, pending } = this.#follower.getSnapshot();
    if (status === 'offline' && !replica && kept) {
      this.#written = kept.replica;
      this.#follower.hold(kept);
      this.#changed();
    } else if (replica && replica !== this.#written) {
      this.#timer ??= setTimeout(() => void this.write(), WRITE_AFTER_MS);
    }
    if (this.#isClosedToUs()) {
      void this.#device.forget(meetingRecord(this.#follower.meetingId));
      this.#changed();
    }
    this.#keepActs(pending);
  }

  /** The person has no seat there any more. */
  #isClosedToUs(): boolean {
    const { status, refusal } = this.#follower.getSnapshot();
    return status === 'refused' && refusal !== null && !OF_THE_LINE.has(refusal);
  }

  #keepActs(pending: readonly PendingCommand[]): void {
    const acts = pending
      .filter(({ command }) => KEPT_UNTIL_SENT.has(command.type))
      .map(({ id, command }): KeptAct => ({ id, command }));
    const text = JSON.stringify(acts);
    if (text === this.#acts) return;
    this.#acts = text;
    void this.#device.keep(actsRecord(this.#follower.meetingId), acts);
  }
}
