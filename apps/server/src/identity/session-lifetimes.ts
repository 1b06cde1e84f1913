import { type Database, sessionsOver } from '@e-cabinet/storage';
import type { Config } from '../config.ts';
import type { Log } from '../logs.ts';

/** A socket outlives the idle or the longest lifetime of its session by this much at most. */
const LOOK_EVERY_MS = 60_000;
/** 12,000 sockets are a dozen short questions to the records. */
const ASKED_AT_ONCE = 1_000;

export interface SessionLifetimesParts {
  readonly config: Config;
  readonly database: Database;
  readonly log: Log;
  readonly now: () => Date;
  /** Tells of sessions whose time is over. */
  readonly tell: (sessionIds: readonly string[]) => void;
}

/** Over HTTP the lifetime of a session is looked at with every request; an open socket makes none. */
export interface SessionLifetimes {
  /** From now on these are looked at. A session may be named twice. */
  watch(open: () => Iterable<string>): void;
  start(): void;
  stop(): void;
}

/** By the records, not by the store: a Redis that lost its data must not end a session of the Government. */
export function watchSessionLifetimes(parts: SessionLifetimesParts): SessionLifetimes {
  let openSessions: () => Iterable<string> = () => [];
  let timer: NodeJS.Timeout | undefined;
  return {
    watch(open) {
      openSessions = open;
    },
    start() {
      const look = () => lookAt(parts, [...new Set(openSessions())]);
      timer = setInterval(look, LOOK_EVERY_MS).unref();
    },
    stop() {
      clearInterval(timer);
    },
  };
}

async function lookAt(parts: SessionLifetimesParts, ids: readonly string[]): Promise<void> {
  const { config, database, log, now, tell } = parts;
  const ago = (seconds: number) => new Date(now().getTime() - seconds * 1_000);
  const { idleSeconds, longestSeconds } = config.sessions;
  const limits = { seenSince: ago(idleSeconds), begunSince: ago(longestSeconds) };
  try {
    for (let from = 0; from < ids.length; from += ASKED_AT_ONCE) {
      const some = ids.slice(from, from + ASKED_AT_ONCE);
      tell(await sessionsOver(database.kysely, some, limits));
    }
  } catch (err) {
    log.debug({ err }, 'lifetimes of sessions were not looked up');
  }
}
