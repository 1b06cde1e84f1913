import type { Pointed, ShownPage } from '@e-cabinet/protocol';
import { createStore, type Store } from './store.ts';

/** A pointer that is not heard of any more has gone with its line. */
const LASTS_MS = 2_000;

/** `null` while nobody points. */
export type PointerStore = Store<{ readonly pointed: Pointed | null }>;

/** Where somebody points on the page shown to all; forgotten by itself. */
export class Pointer implements PointerStore {
  readonly #shown: () => ShownPage | null;
  readonly #store = createStore<{ readonly pointed: Pointed | null }>({ pointed: null });
  #forgetting: ReturnType<typeof setTimeout> | undefined;

  constructor(shown: () => ShownPage | null) {
    this.#shown = shown;
  }

  subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  getSnapshot = () => this.#store.getSnapshot();

  hear(pointed: Pointed): void {
    const shown = this.#shown();
    const isOfIt = shown?.paperId === pointed.paperId && shown.page === pointed.page;
    // Late, from a page that has been turned.
    if (!isOfIt || shown.paperVersion !== pointed.paperVersion) return;
    this.lift();
    if (pointed.spot === null) return;
    this.#store.change({ pointed });
    this.#forgetting = setTimeout(() => this.lift(), LASTS_MS);
  }

  lift(): void {
    clearTimeout(this.#forgetting);
    this.#store.change({ pointed: null });
  }
}
