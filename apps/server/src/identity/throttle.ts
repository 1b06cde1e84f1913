import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Redis } from 'ioredis';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';

/**
 * Failures allowed, per window. A login at one address gets few; a login over all addresses and an
 * address over all logins get more: nobody is to be locked out by a stranger's failures alone, and the
 * tablets of one room share an address.
 */
export const LIMITS = {
  loginAtAddress: { points: 10, duration: 15 * 60 },
  login: { points: 100, duration: 60 * 60 },
  address: { points: 200, duration: 15 * 60 },
} as const;

export interface Throttled {
  readonly retryAfterSeconds: number;
  /** The first refusal of this window: worth a line in the log of sign-ins, the next ones are not. */
  readonly first: boolean;
}

export interface Throttle {
  /** Counts an attempt before it is looked at, so that attempts at the same time do not slip through. */
  attempt(login: string, address: string): Promise<Throttled | null>;
  /** The attempt was right: it is not counted. */
  forgive(login: string, address: string): Promise<void>;
}

/** @param redis null: counted in this process. With Redis away the process counts by itself. */
export function createThrottle(redis: Redis | null): Throttle {
  const limiters = Object.entries(LIMITS).map(([name, limit]) => limiterOf(redis, name, limit));
  const keysOf = (login: string, address: string) => {
    const who = createHash('sha256').update(login).digest('base64url');
    const where = networkOf(address);
    return [`${who}@${where}`, who, where];
  };
  return {
    async attempt(login, address) {
      const keys = keysOf(login, address);
      const answers = await Promise.all(
        limiters.map((limiter, index) => consume(limiter, keys[index] ?? '')),
      );
      const refused = answers.filter((answer) => answer !== null);
      if (refused.length === 0) return null;
      const waits = refused.map((answer) => answer.retryAfterSeconds);
      return { retryAfterSeconds: Math.max(...waits), first: refused.some((each) => each.first) };
    },
    async forgive(login, address) {
      const [pair = '', ...wider] = keysOf(login, address);
      const [ofPair, ...others] = limiters;
      await Promise.all([
        ofPair?.delete(pair),
        ...others.map((limiter, index) => limiter.reward(wider[index] ?? '')),
      ]);
    },
  };
}

function limiterOf(
  redis: Redis | null,
  name: string,
  limit: { points: number; duration: number },
): RateLimiterAbstract {
  const options = { ...limit, keyPrefix: `ecabinet:throttle:${name}` };
  const memory = new RateLimiterMemory(options);
  if (!redis) return memory;
  return new RateLimiterRedis({
    ...options,
    storeClient: redis,
    rejectIfRedisNotReady: true,
    insuranceLimiter: memory,
  });
}

async function consume(limiter: RateLimiterAbstract, key: string): Promise<Throttled | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return {
      retryAfterSeconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1_000)),
      first: refused.consumedPoints === limiter.points + 1,
    };
  }
}

/** A household has a /64 of IPv6 addresses: they count as one. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  if (tail !== undefined) {
    const after = tail.split(':').filter(Boolean).length;
    groups.push(...Array<string>(Math.max(0, 8 - groups.length - after)).fill('0'));
  }
  return `${groups.slice(0, 4).join(':')}::/64`;
}
