import type { BeatAnswer } from '@e-cabinet/protocol';

export interface HeartbeatPorts {
  readonly everyMs: number;
  readonly random: () => number;
  readonly now: () => number;
  /** Rejects when no answer came. */
  readonly beat: () => Promise<BeatAnswer>;
  readonly answered: (answer: BeatAnswer, sentAt: number) => void;
  /** The beat before has not been answered when the next is due. */
  readonly late: () => void;
}

/** Beats while it is started. The first comes after a part of the interval, so that a crowd does not beat as one. */
export class Heartbeat {
  readonly #ports: HeartbeatPorts;
  #everyMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #onTheWay = false;
  /** Answers to beats of an earlier start are void. */
  #start = 0;

  constructor(ports: HeartbeatPorts) {
    this.#ports = ports;
    this.#everyMs = ports.everyMs;
  }

  start(): void {
    this.stop();
    this.#timer = setTimeout(() => this.#tick(), this.#everyMs * this.#ports.random());
  }

  /** Changes the time between beats, from now on. */
  every(ms: number): void {
    this.#everyMs = ms;
    if (this.#timer !== undefined) this.start();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#onTheWay = false;
    this.#start += 1;
  }

  #tick(): void {
    this.#timer = setTimeout(() => this.#tick(), this.#everyMs);
    if (this.#onTheWay) this.#ports.late();
    else void this.#beat();
  }

  async #beat(): Promise<void> {
    const start = this.#start;
    const { now, beat, answered } = this.#ports;
    this.#onTheWay = true;
    const sentAt = now();
    // No answer: the line sees to it, or the next beat does.
    const answer = await beat().catch(() => null);
    if (start !== this.#start) return;
    this.#onTheWay = false;
    if (answer) answered(answer, sentAt);
  }
}
