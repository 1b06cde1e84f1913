import type { PointMessage } from '@e-cabinet/protocol';

export type Point = PointMessage['point'];

/** Milliseconds from one to the next: fewer than 15 a second. */
const EVERY = 70;
/** A pointer that rests is said again, or it would fade as one whose line is gone. */
const AGAIN = 800;

/**
 * Sends where somebody points: one after the other is answered, of those in between the last, and
 * again while it rests.
 */
export class SteadyPointer {
  readonly #send: (point: Point) => Promise<unknown>;
  #wanted: Point | null = null;
  #sending = false;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (point: Point) => Promise<unknown>) {
    this.#send = send;
  }

  say(point: Point): void {
    this.#wanted = point;
    clearTimeout(this.#again);
    if (!this.#sending) void this.#go();
  }

  stop(): void {
    clearTimeout(this.#again);
  }

  async #go(): Promise<void> {
    this.#sending = true;
    while (this.#wanted) {
      const point = this.#wanted;
      this.#wanted = null;
      await Promise.all([this.#send(point), new Promise((after) => setTimeout(after, EVERY))]);
      if (!this.#wanted && point.spot) this.#again = setTimeout(() => this.say(point), AGAIN);
    }
    this.#sending = false;
  }
}
