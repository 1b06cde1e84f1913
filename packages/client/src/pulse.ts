import type { BeatAnswer, BeatMessage } from '@e-cabinet/protocol';
import type { Following } from '@e-cabinet/sync';
import { addSample, type ClockSample, clockSample, offsetOf } from './clock-offset.ts';
import { Heartbeat } from './heartbeat.ts';
import type { Settings } from './options.ts';

export interface PulsePorts {
  readonly settings: Settings;
  readonly following: () => Following;
  /** Rejects when no answer came. */
  readonly beat: (beat: Omit<BeatMessage, 'meetingId'>) => Promise<BeatAnswer>;
  /** The server has more than came, or does not know us: join again. */
  readonly missing: () => void;
  readonly changed: () => void;
}

/** A beat may overtake events that are on their way: what is still missing after this is lost. */
const GRACE_MS = 2_000;

/** Knows how fresh the replica is, how far the server, how slow the line and how wrong the clock. */
export class Pulse {
  readonly #ports: PulsePorts;
  readonly #heartbeat: Heartbeat;
  #samples: readonly ClockSample[] = [];
  /** The highest version the server is known to have. */
  #known = 0;
  #grace: ReturnType<typeof setTimeout> | undefined;
  showing: string | null = null;
  lagMs: number | null = null;
  freshAt: number | null = null;
  overdue = false;
  silent = false;

  constructor(ports: PulsePorts) {
    this.#ports = ports;
    const { beatEveryMs: everyMs, random, now } = ports.settings;
    this.#heartbeat = new Heartbeat({
      everyMs,
      random,
      now,
      beat: () => this.#beat(),
      answered: (answer, sentAt) => this.#answered(answer, sentAt),
      late: () => {
        this.silent = true;
        this.#late();
      },
    });
  }

  /** Changes the time between beats, milliseconds. */
  beatEvery(ms: number): void {
    this.#heartbeat.every(ms);
  }

  /** What a screen shows of it. */
  get shown() {
    const { silent, freshAt, lagMs } = this;
    return { silent, freshAt, lagMs, serverOffsetMs: offsetOf(this.#samples) };
  }

  /** A join was answered and folded in. */
  start(): void {
    this.#known = this.#version();
    this.silent = false;
    this.#heartbeat.start();
    this.look();
  }

  stop(): void {
    this.#heartbeat.stop();
    clearTimeout(this.#grace);
    this.#grace = undefined;
  }

  /** Takes a sample of the clocks. @returns the round trip in milliseconds */
  sample(sentAt: number, serverTime: number): number {
    const sample = clockSample(sentAt, this.#ports.settings.now(), serverTime);
    this.#samples = addSample(this.#samples, sample);
    return sample.roundTripMs;
  }

  /** Something was heard that exists up to this version. */
  heard(version: number): void {
    this.#known = Math.max(this.#known, version);
    this.look();
  }

  /** Notes that everything known to exist is held, if it is. */
  look(): void {
    if (!this.#isComplete()) return;
    this.overdue = false;
    this.freshAt = this.#ports.settings.now();
    this.#ports.changed();
  }

  #beat(): Promise<BeatAnswer> {
    const { lagMs, showing } = this;
    return this.#ports.beat({ version: this.#version(), lagMs, showing });
  }

  #answered(answer: BeatAnswer, sentAt: number): void {
    this.silent = false;
    if ('refusal' in answer) {
      if (answer.refusal === 'not-joined') this.#ports.missing();
      return;
    }
    this.lagMs = this.sample(sentAt, answer.serverTime);
    this.heard(answer.version);
    if (!this.#isComplete()) this.#waitFor(answer.version);
  }

  #waitFor(version: number): void {
    this.#grace ??= setTimeout(() => {
      this.#grace = undefined;
      if (this.#version() >= version) return;
      this.#late();
      this.#ports.missing();
    }, GRACE_MS);
  }

  #late(): void {
    this.overdue = true;
    this.#ports.changed();
  }

  #isComplete(): boolean {
    return this.#ports.following().stage === 'following' && this.#version() >= this.#known;
  }

  #version(): number {
    return this.#ports.following().replica?.version ?? 0;
  }
}
