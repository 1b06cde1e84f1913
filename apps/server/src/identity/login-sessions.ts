import {
  type Database,
  type LoginSessionRecord,
  markEnded,
  recordLoginSession,
  sessionsOfPerson,
} from '@e-cabinet/storage';
import type { Bus } from '@e-cabinet/sync';
import type { Request } from 'express';
import type { Store } from 'express-session';
import type { Config } from '../config.ts';
import { SessionsUnavailable } from '../http/failures.ts';
import { type Asker, addressOf, deviceOf } from '../http/requests.ts';

export interface LoginSessionsParts {
  readonly config: Config;
  readonly database: Database;
  readonly store: Store;
  readonly bus: Bus;
  readonly now: () => Date;
  readonly newId: () => string;
}

export interface LoginSessions {
  /**
   * Signs the person in on this device, with a new session id (whatever cookie came before is worthless).
   * @throws SessionsUnavailable
   */
  start(request: Request, personId: string, how: { demonstration: boolean }): Promise<Asker>;
  /** Those that still open something; the latest seen first. */
  of(personId: string): Promise<LoginSessionRecord[]>;
  /** Ends them everywhere: their cookies open nothing from now on, their sockets close within 5 s. @throws SessionsUnavailable */
  end(sessions: readonly LoginSessionRecord[]): Promise<void>;
  /** Ends all of the person's sessions, but this one. */
  endAll(personId: string, but?: string): Promise<void>;
}

export function createLoginSessions(parts: LoginSessionsParts): LoginSessions {
  const { database, store, bus, now, newId, config } = parts;
  const seenWithin = (seconds: number, personId: string) => {
    const since = new Date(now().getTime() - seconds * 1_000);
    return sessionsOfPerson(database.kysely, personId, since);
  };
  const of = (personId: string) => seenWithin(config.sessions.idleSeconds, personId);
  const end = async (sessions: readonly LoginSessionRecord[]) => {
    // First the data: what the records call ended must open nothing.
    for (const { sid } of sessions) await destroy(store, sid);
    const sessionIds = sessions.map((each) => each.id);
    await markEnded(database.kysely, sessionIds);
    if (sessionIds.length > 0) await bus.publish({ kind: 'session-ended', sessionIds });
  };
  return {
    of,
    end,
    async endAll(personId, but) {
      // Wider than what is listed: what looks idle may have been used when that could not be written.
      const all = await seenWithin(config.sessions.longestSeconds, personId);
      await end(all.filter((each) => each.id !== but));
    },
    async start(request, personId, how) {
      const id = newId();
      await end(await previousOn(request, of));
      await regenerate(request);
      const at = now();
      const data = { personId, loginSessionId: id, signedInAt: at.getTime(), ...how };
      Object.assign(request.session, data);
      await recordLoginSession(database.kysely, {
        id,
        sid: request.sessionID,
        personId,
        device: deviceOf(request),
        address: addressOf(request),
        firstSeen: at,
        lastSeen: at,
        ...how,
      });
      await save(request);
      return { personId, sessionId: id };
    },
  };
}

/** Whoever signs in anew on a device has left the session that was open on it. */
async function previousOn(
  request: Request,
  of: LoginSessions['of'],
): Promise<LoginSessionRecord[]> {
  const { personId, loginSessionId } = request.session;
  if (!personId) return [];
  return (await of(personId)).filter((each) => each.id === loginSessionId);
}

type Callback = (error?: unknown) => void;

function settled(act: (done: Callback) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    act((error) => (error ? reject(new SessionsUnavailable(error)) : resolve()));
  });
}

const destroy = (store: Store, sid: string) => settled((done) => store.destroy(sid, done));
const regenerate = (request: Request) => settled((done) => request.session.regenerate(done));
const save = (request: Request) => settled((done) => request.session.save(done));
