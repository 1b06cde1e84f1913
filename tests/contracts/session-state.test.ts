import {
  createInProcessBus,
  createInProcessSessionState,
  createLog,
  createRedisBus,
  createRedisSessionState,
  openRedis,
  type RedisLink,
} from '@e-cabinet/server';
import type { Bus, Nudge, SessionState } from '@e-cabinet/sync';
import {
  buildPresence,
  buildShownPage,
  busContract,
  sessionStateContract,
} from '@e-cabinet/sync/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startRedis, type TestRedis } from '../support/redis.ts';

const log = createLog('silent');

sessionStateContract('in the process', async ({ presenceSeconds }) =>
  createInProcessSessionState({ monotonic: () => performance.now(), presenceSeconds }),
);
busContract('in the process', async () => {
  const bus = createInProcessBus(log);
  return { here: bus, elsewhere: bus };
});

describe('on Redis', () => {
  let redis: TestRedis;
  let link: RedisLink;
  let otherLink: RedisLink;
  beforeAll(async () => {
    redis = await startRedis();
    link = await openRedis(redis.url, log);
    otherLink = await openRedis(redis.url, log);
  });
  afterAll(async () => {
    await link.close();
    await otherLink.close();
    await redis.stop();
  });

  sessionStateContract('Redis', async ({ presenceSeconds }) =>
    createRedisSessionState(link, log, presenceSeconds),
  );
  busContract('Redis', async () => ({
    here: await createRedisBus(link, 'process-1', log),
    elsewhere: await createRedisBus(otherLink, 'process-2', log),
  }));

  test('what one process keeps, another reads', async () => {
    const here = createRedisSessionState(link, log);
    const elsewhere = createRedisSessionState(otherLink, log);
    await here.beat('meeting-shared', buildPresence());
    await here.showPage('meeting-shared', buildShownPage());
    expect(await elsewhere.present('meeting-shared')).toEqual([buildPresence()]);
    expect(await elsewhere.shownPage('meeting-shared')).toEqual(buildShownPage());
  });

  test('what somebody else wrote there and cannot be read is left out', async () => {
    const state = createRedisSessionState(link, log);
    await link.commands.hset('ecabinet:presence:{meeting-odd}', 'connection-odd', '{"seatId":1}');
    await link.commands.set('ecabinet:shown-page:{meeting-odd}', 'no JSON');
    await state.beat('meeting-odd', buildPresence());
    expect(await state.present('meeting-odd')).toEqual([buildPresence()]);
    expect(await state.shownPage('meeting-odd')).toBeNull();
  });

  test('nothing stays in Redis for ever', async () => {
    const state = createRedisSessionState(link, log);
    await state.beat('meeting-lasting', buildPresence());
    await state.showPage('meeting-lasting', buildShownPage());
    const keys = await link.commands.keys('ecabinet:*{meeting-lasting}*');
    const terms = await Promise.all(keys.map((key) => link.commands.pttl(key)));
    expect(keys).toHaveLength(3);
    expect(Math.min(...terms)).toBeGreaterThan(0);
  });
});

/** Longer than the half second a command may take, shorter than anybody in a meeting would call a wait. */
const A_MOMENT_MS = 1_500;
const BACK_WITHIN = { timeout: 10_000, interval: 100 };

describe('with Redis away', () => {
  let redis: TestRedis;
  let link: RedisLink;
  let state: SessionState;
  let bus: Bus;
  beforeEach(async () => {
    redis = await startRedis();
    link = await openRedis(redis.url, log);
    state = createRedisSessionState(link, log);
    bus = await createRedisBus(link, 'process-1', log);
  });
  afterEach(async () => {
    await link.close();
    await redis.stop();
  });

  async function everyOperation(): Promise<{ read: unknown[]; longestMs: number }> {
    const began = performance.now();
    const [present, page] = await Promise.all([
      state.present('meeting-1'),
      state.shownPage('meeting-1'),
      state.beat('meeting-1', buildPresence()),
      state.leave('meeting-1', 'connection-2'),
      state.showPage('meeting-1', buildShownPage()),
      bus.publish({ kind: 'presence-moved', meetingId: 'meeting-1' }),
    ]);
    return { read: [present, page], longestMs: performance.now() - began };
  }

  async function degradesAndReturns(back: () => Promise<void>): Promise<void> {
    const { read, longestMs } = await everyOperation();
    expect(read).toEqual([[], null]);
    expect(longestMs).toBeLessThan(A_MOMENT_MS);
    await expect.poll(() => state.condition(), BACK_WITHIN).toBe('degraded');
    expect(bus.condition()).toBe('degraded');

    await back();
    await expect.poll(() => state.condition(), BACK_WITHIN).toBe('live');
    await state.beat('meeting-1', buildPresence());
    expect(await state.present('meeting-1')).toEqual([buildPresence()]);
    await nudgesArrive();
  }

  /** From another process, so that what is heard has come through Redis. */
  async function nudgesArrive(): Promise<void> {
    const heard: Nudge[] = [];
    const end = bus.subscribe((nudge) => heard.push(nudge));
    const elsewhere = await openRedis(redis.url, log);
    const otherBus = await createRedisBus(elsewhere, 'process-2', log);
    const nudge = { kind: 'meeting-moved', meetingId: 'meeting-1', version: 5 } as const;
    await expect
      .poll(async () => {
        await otherBus.publish(nudge);
        return heard;
      }, BACK_WITHIN)
      .toContainEqual(nudge);
    end();
    await elsewhere.close();
  }

  test('a Redis that is stopped degrades and comes back by itself', async () => {
    await redis.stop();
    await degradesAndReturns(async () => {
      redis = await startRedis(redis.port);
    });
  });

  test('a Redis that answers no more degrades and comes back by itself', async () => {
    redis.pause();
    await degradesAndReturns(async () => redis.resume());
  });

  test('a process hears its own nudges all the same', async () => {
    await redis.stop();
    const heard: Nudge[] = [];
    bus.subscribe((nudge) => heard.push(nudge));
    const nudge = { kind: 'session-ended', sessionIds: ['session-1'] } as const;
    await bus.publish(nudge);
    expect(heard).toEqual([nudge]);
  });

  test('a server that starts before its Redis opens degraded, and is live when Redis comes', async () => {
    await redis.stop();
    const early = await openRedis(redis.url, log);
    const earlyState = createRedisSessionState(early, log);
    expect(earlyState.condition()).toBe('degraded');
    expect(await earlyState.present('meeting-1')).toEqual([]);
    redis = await startRedis(redis.port);
    await expect.poll(() => earlyState.condition(), BACK_WITHIN).toBe('live');
    await early.close();
  });
});
