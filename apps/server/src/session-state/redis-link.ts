import type { Condition } from '@e-cabinet/sync';
import { Redis, type RedisOptions } from 'ioredis';
import type { Log } from '../logs.ts';

/** No command may keep a meeting waiting longer. A healthy Redis answers in well under 1 ms. */
const COMMAND_TIMEOUT_MS = 500;
/** A link that owes an answer for this long is dead (a host that vanished sends no reset): reconnect. */
const SILENCE_MS = 2_000;
const CONNECT_TIMEOUT_MS = 1_000;
/** How often the link is tried when nothing else uses it; bounds how late `condition` notices. */
const HEARTBEAT_MS = 1_000;
const LONGEST_RETRY_MS = 1_000;

/** Two connections to one Redis: one for commands, one that listens. */
export interface RedisLink {
  readonly commands: Redis;
  readonly subscriber: Redis;
  condition(): Condition;
  close(): Promise<void>;
}

const options = {
  // No auto-pipelining: a command that waits for a stuck pipeline is not yet timed.
  enableAutoPipelining: false,
  lazyConnect: true,
  connectTimeout: CONNECT_TIMEOUT_MS,
  commandTimeout: COMMAND_TIMEOUT_MS,
  socketTimeout: SILENCE_MS,
  // With Redis away a command fails at once: nothing is queued, nothing is replayed late.
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  // The bus subscribes by itself: where the library's own attempt fails, nobody hears of it but the process, which ends.
  autoResubscribe: false,
  maxRetriesPerRequest: 0,
  retryStrategy: (attempt: number) => Math.min(attempt * 100, LONGEST_RETRY_MS),
  // After a failover the old primary refuses writes: connect anew, to find the new one.
  reconnectOnError: (error: Error) => error.message.startsWith('READONLY'),
} satisfies RedisOptions;

/**
 * Opens the link and waits a moment for it. Redis may be away: the link is then `degraded` and
 * connects by itself when Redis comes.
 */
export async function openRedis(url: string, log: Log): Promise<RedisLink> {
  const commands = new Redis(url, options);
  const subscriber = new Redis(url, options);
  const watch = watchCondition([commands, subscriber], log);
  await Promise.allSettled([commands.connect(), subscriber.connect()]);
  await watch.look();
  return {
    commands,
    subscriber,
    condition: watch.condition,
    async close() {
      watch.stop();
      commands.disconnect();
      subscriber.disconnect();
    },
  };
}

interface Watch {
  condition(): Condition;
  look(): Promise<void>;
  stop(): void;
}

/** Asks both connections once a second, so that a silent link is noticed even when nobody uses it. */
function watchCondition(connections: readonly Redis[], log: Log): Watch {
  let answered = false;
  let reported: Condition | null = null;
  const condition = (): Condition =>
    answered && connections.every((each) => each.status === 'ready') ? 'live' : 'degraded';
  const report = (err?: unknown) => {
    if (condition() === reported) return;
    reported = condition();
    if (reported === 'live') log.info('Redis answers');
    else log.warn({ err }, 'Redis is away: presence and page-following rest until it is back');
  };
  const look = async () => {
    const answers = await Promise.allSettled(connections.map((each) => each.ping()));
    answered = answers.every((answer) => answer.status === 'fulfilled');
    report(answers.find((answer) => answer.status === 'rejected')?.reason);
  };
  for (const each of connections) each.on('error', report).on('close', () => report());
  const timer = setInterval(look, HEARTBEAT_MS).unref();
  return { condition, look, stop: () => clearInterval(timer) };
}
