import { markSeen, markSeenById } from '@e-cabinet/storage';
import type { RequestHandler } from 'express';
import type { Parts } from '../parts.ts';
import { type Authenticate, createAuthenticate } from './authenticate.ts';
import { createLoginSessions, type LoginSessions } from './login-sessions.ts';
import { type SessionEndings, watchSessionEndings } from './session-endings.ts';
import { type SessionLifetimes, watchSessionLifetimes } from './session-lifetimes.ts';
import { sessionMiddleware } from './session-middleware.ts';
import { sessionSecrets } from './session-secret.ts';
import { openSessionStore } from './session-store.ts';
import { gatherUses } from './session-uses.ts';
import { requireSignedIn } from './signed-in.ts';
import { createThrottle, type Throttle } from './throttle.ts';

/** Who is there: everything about login sessions that the rest of the server asks. */
export interface Identity {
  /** Reads the session of a request. For sockets: `io.engine.use(identity.read)`, or just `authenticate`. */
  readonly read: RequestHandler;
  /** Lets signed-in people pass. */
  readonly signedIn: RequestHandler;
  readonly authenticate: Authenticate;
  readonly sessions: LoginSessions;
  /** Tells which sockets to close. */
  readonly endings: SessionEndings;
  /** Finds out which sessions of open sockets have outlived themselves. */
  readonly lifetimes: SessionLifetimes;
  /** Notes that a login session is used over a socket: its idle end is put off. */
  readonly used: (sessionId: string) => void;
  readonly throttle: Throttle;
}

export async function openIdentity(parts: Parts): Promise<Identity> {
  const { config, database, redis, bus, log, now } = parts;
  const { store, putOff } = openSessionStore({
    database,
    redis: redis?.commands ?? null,
    idleSeconds: config.sessions.idleSeconds,
    log,
    now,
  });
  const usedOverHttp = gatherUses(async (sids) => {
    await Promise.all([putOff(sids), markSeen(database.kysely, sids, now())]);
  }, log);
  const usedOverSocket = gatherUses(async (ids) => {
    await putOff(await markSeenById(database.kysely, ids, now()));
  }, log);
  store.touch = (sid, _data, done) => {
    usedOverHttp(sid);
    done?.();
  };
  const read = sessionMiddleware(config, store, await sessionSecrets(config));
  const endings = watchSessionEndings(database, bus, log);
  return {
    read,
    signedIn: requireSignedIn(config, now),
    authenticate: createAuthenticate(config, read, now),
    sessions: createLoginSessions({ ...parts, store }),
    endings,
    lifetimes: watchSessionLifetimes({ ...parts, tell: endings.tell }),
    used: usedOverSocket,
    throttle: createThrottle(redis?.commands ?? null),
  };
}
