import type { Bus } from '@e-cabinet/sync';
import type { Log } from '../logs.ts';
import { createListeners } from './listeners.ts';

/** The bus of an installation that is one process. */
export function createInProcessBus(log: Log): Bus {
  const listeners = createListeners(log);
  return {
    publish: async (nudge) => listeners.tell(nudge),
    subscribe: (listener) => listeners.add(listener),
    condition: () => 'live',
    close: async () => listeners.clear(),
  };
}
