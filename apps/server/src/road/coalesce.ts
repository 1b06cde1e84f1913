import type { Step } from './live-meeting.ts';

/** While commands keep coming, the meeting is told this often: what an eye still takes for at once. */
const TELL_WITHIN_MS = 100;

/** Shorter than a turn takes; looking at every turn of the loop would take the processor from the turn itself. */
const LOOK_AGAIN_MS = 2;

/** Two steps as one: what happened in both, and the meeting on both sides. */
function joined(first: Step, second: Step): Step {
  return {
    before: first.before,
    events: [...first.events, ...second.events],
    after: second.after,
  };
}

/**
 * Tells steps on, those that follow at once as one: with 500 ballots in the same instant everybody
 * is first answered, then told a few times instead of once per turn.
 */
export class Coalesce {
  readonly #tell: (step: Step) => void;
  readonly #isBusy: () => boolean;
  #pending: Step | null = null;
  #since = 0;

  /** @param isBusy whether more is about to come */
  constructor(tell: (step: Step) => void, isBusy: () => boolean) {
    this.#tell = tell;
    this.#isBusy = isBusy;
  }

  add(step: Step): void {
    if (this.#pending) {
      this.#pending = joined(this.#pending, step);
      return;
    }
    this.#pending = step;
    this.#since = performance.now();
    setImmediate(() => this.#look());
  }

  /** Tells what is left, now. */
  flush(): void {
    const step = this.#pending;
    this.#pending = null;
    if (step) this.#tell(step);
  }

  #look(): void {
    const late = performance.now() - this.#since >= TELL_WITHIN_MS;
    if (!late && this.#isBusy()) setTimeout(() => this.#look(), LOOK_AGAIN_MS);
    else this.flush();
  }
}
