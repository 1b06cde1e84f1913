import { type Database, sessionsEndedSince } from '@e-cabinet/storage';
import type { Bus } from '@e-cabinet/sync';
import type { Log } from '../logs.ts';

/** With a nudge lost, sockets of an ended session close this much later; the promise is 5 s. */
const LOOK_EVERY_MS = 2_000;

export interface SessionEndings {
  /** Tells of login sessions that have ended anywhere, soon and perhaps twice. @returns the act that ends it */
  onEnded(listener: (sessionIds: readonly string[]) => void): () => void;
  /** Tells the listeners of sessions found to be over otherwise. */
  tell(sessionIds: readonly string[]): void;
  start(): void;
  stop(): void;
}

/** Listens to the bus, and looks by itself every few seconds: a lost nudge leaves no socket open. */
export function watchSessionEndings(database: Database, bus: Bus, log: Log): SessionEndings {
  const listeners = new Set<(sessionIds: readonly string[]) => void>();
  const tell = (sessionIds: readonly string[]) => {
    if (sessionIds.length === 0) return;
    for (const listener of listeners) listener(sessionIds);
  };
  const unsubscribe = bus.subscribe((nudge) => {
    if (nudge.kind === 'session-ended') tell(nudge.sessionIds);
  });
  let since: Date | null = null;
  let timer: NodeJS.Timeout | undefined;
  const look = async () => {
    try {
      const { ids, asked } = await sessionsEndedSince(database.kysely, since);
      since = asked;
      tell(ids);
    } catch (err) {
      log.debug({ err }, 'ended sessions were not looked up');
    }
    timer?.refresh();
  };
  return {
    onEnded(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell,
    start() {
      timer = setTimeout(look, LOOK_EVERY_MS).unref();
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      unsubscribe();
    },
  };
}
