import { type Database, putOffSessions } from '@e-cabinet/storage';
import connectPgSimple from 'connect-pg-simple';
import { RedisStore } from 'connect-redis';
import session, { type SessionData, type Store } from 'express-session';
import type { Redis } from 'ioredis';
import { SessionsUnavailable } from '../http/failures.ts';
import type { Log } from '../logs.ts';
import { sessionInRecords } from './session-in-records.ts';

export interface SessionStoreParts {
  readonly database: Database;
  /** null: sessions lie in the database. */
  readonly redis: Redis | null;
  /** A session that is not used for this long ends by itself. */
  readonly idleSeconds: number;
  readonly log: Log;
  readonly now: () => Date;
}

export interface SessionStore {
  readonly store: Store;
  /** Puts off the idle end of sessions that are being used; those that have ended stay ended. */
  putOff(sids: readonly string[]): Promise<void>;
}

/** Where the data of login sessions lie: in Redis, else in the database; neither a restart nor a Redis that is away signs anybody out. */
export function openSessionStore(parts: SessionStoreParts): SessionStore {
  const opened = parts.redis ? inRedis(parts.redis, parts) : inSql(parts);
  const { store } = opened;
  const get = store.get.bind(store);
  // express-session takes ENOENT for "no such session". A PostgreSQL whose socket is gone says that too,
  // and would sign everybody out.
  store.get = (sid, done) =>
    get(sid, (error, data) => done(error ? new SessionsUnavailable(error) : null, data));
  return opened;
}

const PREFIX = 'ecabinet:login-session:';

function inRedis(redis: Redis, parts: SessionStoreParts): SessionStore {
  const { idleSeconds } = parts;
  const store = new RedisStore({
    client: clientFor(redis),
    prefix: PREFIX,
    ttl: () => idleSeconds,
  });
  const get = store.get.bind(store);
  // The meeting goes on without Redis: whoever's line was cut meanwhile must get back in.
  store.get = async (sid, done) =>
    get(sid, (error: unknown, data?: SessionData | null) => {
      if (!error) return done?.(null, data);
      sessionInRecords(parts, sid).then(
        (kept) => done?.(null, kept),
        () => done?.(error),
      );
    });
  return {
    store,
    async putOff(sids) {
      await Promise.all(sids.map((sid) => redis.expire(`${PREFIX}${sid}`, idleSeconds)));
    },
  };
}

/** connect-redis speaks the interface of another client; this is what it uses of it. */
function clientFor(redis: Redis) {
  return {
    get: (key: string) => redis.get(key),
    set: (key: string, value: string, options: { expiration: { value: number } }) =>
      redis.set(key, value, 'EX', options.expiration.value),
    del: (keys: string[]) => redis.del(keys),
  };
}

function inSql({ database, idleSeconds, log }: SessionStoreParts): SessionStore {
  const SqlStore = connectPgSimple(session);
  const store = new SqlStore({
    pool: database.pool,
    tableName: 'login_session_data',
    errorLog: (...about: unknown[]) =>
      log.warn({ err: about[1] }, 'login sessions: tidying failed'),
  });
  const set = store.set.bind(store);
  store.set = (sid, data, done) => set(sid, expiringIn(idleSeconds, data), done);
  return { store, putOff: (sids) => putOffSessions(database.kysely, sids, idleSeconds) };
}

/** The store takes the cookie's expiry for the session's; the cookie's is the longest lifetime, not the idle one. */
function expiringIn(seconds: number, data: SessionData): SessionData {
  const plain = JSON.parse(JSON.stringify(data));
  plain.cookie.expires = new Date(Date.now() + seconds * 1_000).toISOString();
  return plain;
}
