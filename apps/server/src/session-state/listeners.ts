import type { Nudge } from '@e-cabinet/sync';
import type { Log } from '../logs.ts';

export interface Listeners {
  add(listener: (nudge: Nudge) => void): () => void;
  tell(nudge: Nudge): void;
  clear(): void;
}

/** Whoever listens in this process. A listener with a bug is logged and does not keep the nudge from the others. */
export function createListeners(log: Log): Listeners {
  const listeners = new Set<(nudge: Nudge) => void>();
  return {
    add(listener) {
      // A wrapper of its own: the same function subscribed twice ends twice.
      const entry = (nudge: Nudge) => listener(nudge);
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
    tell(nudge) {
      for (const listener of [...listeners]) {
        try {
          listener(nudge);
        } catch (err) {
          log.error({ err, nudge: nudge.kind }, 'a listener of the bus failed');
        }
      }
    },
    clear: () => listeners.clear(),
  };
}
