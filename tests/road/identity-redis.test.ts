import { LIMITS } from '@e-cabinet/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { sidOf } from '../support/visitor.ts';

let postgres: TestPostgres;
let redis: TestRedis;
let here: TestServer;
let elsewhere: TestServer;
beforeAll(async () => {
  [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  const options = {
    databaseUrl: postgres.url,
    redisUrl: redis.url,
    attachments: [],
    environment: { ECABINET_SESSION_SECRET: 'the-same-thirty-two-characters-for-both' },
  };
  [here, elsewhere] = await Promise.all([startServer(options), startServer(options)]);
});
afterAll(async () => {
  redis.resume();
  await here.stop();
  await elsewhere.stop();
  await redis.stop();
  await postgres.stop();
});

const BACK_WITHIN = { timeout: 10_000, interval: 100 };

test('two servers that start at once on an empty database both come up, with the offices once', async () => {
  const { rows } = await here.parts.database.pool.query('select count(*)::int as n from bodies');
  expect(rows).toEqual([{ n: 2 }]);
});

test('sessions lie in Redis, with an end, and are good at both processes', async () => {
  const minister = await here.signIn('person-prime-minister');
  const there = elsewhere.visitor();
  there.cookie = minister.cookie;
  expect((await there.get('/api/me')).body.person.name.en).toBe('Prime Minister');
  const keys = await here.parts.redis?.commands.keys('ecabinet:login-session:*');
  expect(keys).toHaveLength(1);
  const seconds = await here.parts.redis?.commands.ttl(keys?.[0] ?? '');
  expect(seconds).toBeGreaterThan(11 * 3_600);
  expect(seconds).toBeLessThanOrEqual(12 * 3_600);
});

test('using a session puts off its end', async () => {
  const commands = here.parts.redis?.commands;
  const minister = await here.signIn('person-deputy-prime-minister-1');
  const key = `ecabinet:login-session:${sidOf(minister)}`;
  expect(await commands?.expire(key, 60)).toBe(1);
  const there = elsewhere.visitor();
  there.cookie = minister.cookie;
  await there.get('/api/me');
  await expect.poll(() => commands?.ttl(key)).toBeGreaterThan(11 * 3_600);
});

test('ending a session ends it at both, and the other process hears it', async () => {
  const minister = await here.signIn('person-prime-minister');
  const there = elsewhere.visitor();
  there.cookie = minister.cookie;
  const { sessionId } = (await there.get('/api/me')).body;
  const heard: string[] = [];
  elsewhere.running.application.identity.endings.onEnded((ids) => heard.push(...ids));
  await minister.post('/api/sign-out');
  expect((await there.get('/api/me')).status).toBe(401);
  await expect.poll(() => heard, { timeout: 1_000 }).toContain(sessionId);
});

test('failures are counted over all processes', async () => {
  const wrong = (server: TestServer) =>
    server.visitor().post('/api/sign-in', { login: 'somebody', password: 'wrong' });
  const answers = [];
  for (let time = 0; time < 8; time += 1) {
    answers.push(await wrong(here), await wrong(elsewhere));
  }
  expect(answers.filter((answer) => answer.status === 401)).toHaveLength(10);
  expect(answers.filter((answer) => answer.status === 429)).toHaveLength(6);
});

test('with Redis away nobody is signed out: the records know who it is, and all is well when it is back', async () => {
  const minister = await here.signIn('person-prime-minister');
  const { cookie } = minister;
  redis.pause();

  const began = performance.now();
  const [known, entering] = await Promise.all([
    minister.get('/api/me'),
    here.visitor().post('/api/demonstration/sign-in', { personId: 'person-room-screen' }),
  ]);
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(known.status).toBe(200);
  expect(known.body.person.name.en).toBe('Prime Minister');
  // A new session must be good at every process: it waits for the store.
  expect(entering.status).toBe(503);
  expect(entering.body.refusal).toBe('sessions-unavailable');
  expect(minister.cookie).toBe(cookie);
  await expect
    .poll(async () => (await here.visitor().get('/health')).body, BACK_WITHIN)
    .toMatchObject({ ready: true, degraded: ['session-state', 'bus', 'login-sessions'] });

  redis.resume();
  await expect
    .poll(async () => (await here.visitor().get('/health')).body.degraded, BACK_WITHIN)
    .toEqual([]);
  expect((await minister.get('/api/me')).status).toBe(200);
});

test('with Redis away whoever has signed out stays out, and nobody comes in with an altered cookie', async () => {
  const minister = await here.signIn('person-deputy-prime-minister-2');
  const gone = await here.signIn('person-deputy-prime-minister-2');
  expect((await gone.post('/api/sign-out')).status).toBe(204);
  redis.pause();
  try {
    expect((await minister.get('/api/me')).status).toBe(200);
    expect((await gone.get('/api/me')).status).toBe(401);
    const forged = here.visitor();
    forged.cookie = minister.cookie.replace(/s%3A(.)/, (_all, first) =>
      first === 'a' ? 's%3Ab' : 's%3Aa',
    );
    expect((await forged.get('/api/me')).status).toBe(401);
  } finally {
    redis.resume();
  }
});

test('with Redis away failures are counted all the same, by each process', async () => {
  redis.pause();
  const wrong = () =>
    here.visitor().post('/api/sign-in', { login: 'somebody-else', password: 'wrong' });
  try {
    const statuses: number[] = [];
    for (let time = 0; time <= LIMITS.loginAtAddress.points; time += 1) {
      statuses.push((await wrong()).status);
    }
    expect(statuses.at(-1)).toBe(429);
    expect(new Set(statuses.slice(0, -1))).toEqual(new Set([401]));
  } finally {
    redis.resume();
  }
});

test('with Redis away the page and what needs no session are there', async () => {
  redis.pause();
  try {
    expect((await here.visitor().get('/health')).status).toBe(200);
    const offices = await here.visitor().get('/api/demonstration/offices');
    expect(offices.status).toBe(200);
  } finally {
    redis.resume();
  }
});
