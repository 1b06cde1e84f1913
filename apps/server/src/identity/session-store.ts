import connectPgSimple from 'connect-pg-simple';
import { RedisStore } from 'connect-redis';
import session, { type SessionData, type Store } from 'express-session';
import type { Redis } from 'ioredis';
import type pg from 'pg';
import { SessionsUnavailable } from '../http/failures.ts';
import type { Log } from '../logs.ts';

export interface SessionStoreParts {
  readonly pool: pg.Pool;
  /** null: sessions lie in the database. */
  readonly redis: Redis | null;
  /** A session that is not used for this long ends by itself. */
  readonly idleSeconds: number;
  readonly log: Log;
}

/** Where the data of login sessions lie: in Redis, else in the database; a restart signs nobody out. */
export function openSessionStore(parts: SessionStoreParts): Store {
  const store = parts.redis ? redisStore(parts.redis, parts.idleSeconds) : sqlStore(parts);
  const get = store.get.bind(store);
  // express-session takes ENOENT for "no such session". A PostgreSQL whose socket is gone says that too,
  // and would sign everybody out.
  store.get = (sid, done) =>
    get(sid, (error, data) => done(error ? new SessionsUnavailable(error) : null, data));
  return store;
}

function redisStore(redis: Redis, idleSeconds: number): Store {
  return new RedisStore({
    client: clientFor(redis),
    prefix: 'ecabinet:login-session:',
    ttl: () => idleSeconds,
  });
}

/** connect-redis speaks the interface of another client; this is what it uses of it. */
function clientFor(redis: Redis) {
  return {
    get: (key: string) => redis.get(key),
    set: (key: string, value: string, options: { expiration: { value: number } }) =>
      redis.set(key, value, 'EX', options.expiration.value),
    expire: (key: string, seconds: number) => redis.expire(key, seconds),
    del: (keys: string[]) => redis.del(keys),
  };
}

function sqlStore({ pool, idleSeconds, log }: SessionStoreParts): Store {
  const SqlStore = connectPgSimple(session);
  const store = new SqlStore({
    pool,
    tableName: 'login_session_data',
    errorLog: (...about: unknown[]) =>
      log.warn({ err: about[1] }, 'login sessions: tidying failed'),
  });
  // It takes the cookie's expiry for the session's; the cookie's is the longest lifetime, not the idle one.
  const set = store.set.bind(store);
  const touch = store.touch.bind(store);
  store.set = (sid, data, done) => set(sid, expiringIn(idleSeconds, data), done);
  store.touch = (sid, data, done) => touch(sid, expiringIn(idleSeconds, data), done);
  return store;
}

function expiringIn(seconds: number, data: SessionData): SessionData {
  const plain = JSON.parse(JSON.stringify(data));
  plain.cookie.expires = new Date(Date.now() + seconds * 1_000).toISOString();
  return plain;
}
