import { PRESENCE_SECONDS, type SessionState } from '@e-cabinet/sync';
import type { Log } from '../logs.ts';
import { readPresence, readShownPage } from './kept.ts';
import type { RedisLink } from './redis-link.ts';

/** Longer than any sitting: a page that nobody took down does not stay for ever. */
const SHOWN_PAGE_SECONDS = 24 * 60 * 60;

/** Redis's own clock decides what has expired: the clocks of the processes need not agree. */
const BEAT = `
local now = redis.call('TIME')
local until_ms = now[1] * 1000 + math.floor(now[2] / 1000) + ARGV[3]
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
redis.call('ZADD', KEYS[2], until_ms, ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[3] * 2)
redis.call('PEXPIRE', KEYS[2], ARGV[3] * 2)`;

const PRESENT = `
local now = redis.call('TIME')
local now_ms = now[1] * 1000 + math.floor(now[2] / 1000)
for _, gone in ipairs(redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', now_ms)) do
  redis.call('HDEL', KEYS[1], gone)
end
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now_ms)
return redis.call('HVALS', KEYS[1])`;

const LEAVE = `
redis.call('HDEL', KEYS[1], ARGV[1])
redis.call('ZREM', KEYS[2], ARGV[1])`;

/** Both keys carry the meeting in braces, so that a Redis cluster keeps them on one node. */
const presenceKeys = (meetingId: string): [string, string] => [
  `ecabinet:presence:{${meetingId}}`,
  `ecabinet:presence-until:{${meetingId}}`,
];
const pageKey = (meetingId: string) => `ecabinet:shown-page:{${meetingId}}`;

/** Session state shared by the processes of an installation. It does not own the link. */
export function createRedisSessionState(
  link: RedisLink,
  log: Log,
  presenceSeconds = PRESENCE_SECONDS,
): SessionState {
  const { commands } = link;
  const within = <T>(act: Promise<T>, otherwise: T) => orElse(log, act, otherwise);
  return {
    async beat(meetingId, presence) {
      const facts = [presence.connectionId, JSON.stringify(presence), presenceSeconds * 1_000];
      await within(commands.eval(BEAT, 2, ...presenceKeys(meetingId), ...facts), null);
    },
    async leave(meetingId, connectionId) {
      await within(commands.eval(LEAVE, 2, ...presenceKeys(meetingId), connectionId), null);
    },
    async present(meetingId) {
      const kept = await within(commands.eval(PRESENT, 2, ...presenceKeys(meetingId)), []);
      return readPresence(kept);
    },
    async showPage(meetingId, page) {
      const key = pageKey(meetingId);
      if (!page) await within(commands.del(key), 0);
      else await within(commands.set(key, JSON.stringify(page), 'EX', SHOWN_PAGE_SECONDS), null);
    },
    shownPage: async (meetingId) =>
      readShownPage(await within(commands.get(pageKey(meetingId)), null)),
    condition: () => link.condition(),
    close: async () => {},
  };
}

/** The meeting goes on without Redis; the link itself reports that it is away. */
async function orElse<T>(log: Log, act: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await act;
  } catch (err) {
    log.debug({ err }, 'session state was not reached');
    return otherwise;
  }
}
