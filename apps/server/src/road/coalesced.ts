/** Passes on one value in so many milliseconds at most; of those that come in between, the last. */
export class Coalesced<T> {
  readonly #everyMs: number;
  readonly #pass: (value: T) => void;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #waiting: { readonly value: T } | null = null;

  constructor(everyMs: number, pass: (value: T) => void) {
    this.#everyMs = everyMs;
    this.#pass = pass;
  }

  say(value: T): void {
    if (this.#resting) {
      this.#waiting = { value };
      return;
    }
    this.#pass(value);
    this.#resting = setTimeout(() => this.#rested(), this.#everyMs);
    // What is only of the moment keeps no server from stopping.
    this.#resting.unref();
  }

  #rested(): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    this.#resting = undefined;
    if (waiting) this.say(waiting.value);
  }
}
