import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  enterPerson,
  type Installation,
  PASSWORD,
  setUpInstallation,
  signInAs,
} from '../support/installation.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { sidOf, type Visitor } from '../support/visitor.ts';

/** Two processes on one database without Redis: what one does, the other must find out by itself. */
let postgres: TestPostgres;
let installation: Installation;
let elsewhere: TestServer;
let clock = () => new Date();
const options = () => ({
  databaseUrl: postgres.url,
  environment: {
    ECABINET_DEMONSTRATION: 'off',
    ECABINET_SESSION_SECRET: 'the-same-thirty-two-characters-for-both',
  },
  attachments: [],
});
beforeAll(async () => {
  postgres = await startPostgres();
  installation = await setUpInstallation({ ...options(), now: () => clock() });
  elsewhere = await startServer({ ...options(), now: () => clock() });
  for (const login of ['minister', 'colleague']) {
    await enterPerson(installation.administrator, installation.bodyId, {
      login,
      roles: ['member'],
    });
  }
});
afterAll(async () => {
  await elsewhere.stop();
  await installation.server.stop();
  await postgres.stop();
});

const signIn = (login = 'minister') => signInAs(installation.server, login);
const isSignedIn = async (who: Visitor) => (await who.get('/api/me')).status === 200;
const sessionIdOf = async (who: Visitor) => (await who.get('/api/me')).body.sessionId as string;

/** The same cookie at the other process. */
function atTheOther(who: Visitor): Visitor {
  const there = elsewhere.visitor();
  there.cookie = who.cookie;
  return there;
}

describe('login sessions', () => {
  test('a session opened at one process is good at the other', async () => {
    expect(await isSignedIn(atTheOther(await signIn()))).toBe(true);
  });

  test('each is listed with its device, address and times; one knows which is one’s own', async () => {
    const tablet = installation.server.visitor({ 'user-agent': 'a tablet' });
    await tablet.post('/api/sign-in', { login: 'colleague', password: PASSWORD });
    const desk = installation.server.visitor({ 'user-agent': `a desk ${'x'.repeat(1_000)}` });
    await desk.post('/api/sign-in', { login: 'colleague', password: PASSWORD });

    const { sessions } = (await tablet.get('/api/sessions')).body;
    expect(sessions).toHaveLength(2);
    const mine = sessions.find((each: { current: boolean }) => each.current);
    expect(mine).toMatchObject({ device: 'a tablet', address: '127.0.0.1' });
    expect(mine.id).toBe(await sessionIdOf(tablet));
    expect(new Date(mine.firstSeen).getTime()).toBeLessThanOrEqual(Date.now());
    expect(JSON.stringify(sessions)).not.toContain(tablet.cookie.slice(-20));
    expect(sessions.map((each: { device: string }) => each.device.length)).toContain(300);
  });

  test('one is ended singly; the others stay', async () => {
    const [lost, kept] = [await signIn(), await signIn()];
    const answer = await kept.delete(`/api/sessions/${await sessionIdOf(lost)}`);
    expect(answer.status).toBe(204);
    expect([await isSignedIn(lost), await isSignedIn(kept)]).toEqual([false, true]);
    expect(await isSignedIn(atTheOther(lost))).toBe(false);
  });

  test('nobody ends the session of somebody else', async () => {
    const [minister, colleague] = [await signIn(), await signIn('colleague')];
    const answer = await colleague.delete(`/api/sessions/${await sessionIdOf(minister)}`);
    expect(answer).toMatchObject({ status: 404, body: { refusal: 'not-found' } });
    expect(await isSignedIn(minister)).toBe(true);
  });

  test('signing out everywhere ends all of them, this one included, and nobody else’s', async () => {
    const devices = [await signIn(), await signIn(), await signIn()];
    const colleague = await signIn('colleague');
    expect((await devices[1]?.delete('/api/sessions'))?.status).toBe(204);
    expect(await Promise.all(devices.map(isSignedIn))).toEqual([false, false, false]);
    expect(await isSignedIn(colleague)).toBe(true);
  });

  test('signing out empties the device’s cache of papers; ending another device’s session does not', async () => {
    const [lost, leaving, everywhere] = [await signIn(), await signIn(), await signIn()];
    const other = await leaving.delete(`/api/sessions/${await sessionIdOf(lost)}`);
    expect(other.headers.get('clear-site-data')).toBeNull();
    const own = await signIn();
    for (const answer of [
      await own.delete(`/api/sessions/${await sessionIdOf(own)}`),
      await leaving.post('/api/sign-out'),
      await everywhere.delete('/api/sessions'),
    ]) {
      expect(answer.status).toBe(204);
      expect(answer.headers.get('clear-site-data')).toBe('"cache"');
    }
  });

  test('changing the password ends the other sessions and keeps this one', async () => {
    const [here, there] = [await signIn('colleague'), await signIn('colleague')];
    const next = 'một mật khẩu hoàn toàn mới';
    expect((await here.post('/api/password', { current: PASSWORD, next })).status).toBe(204);
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false]);
    await here.post('/api/password', { current: next, next: PASSWORD });
  });

  test('disabling an account ends its sessions', async () => {
    const { administrator, bodyId } = installation;
    const { personId } = await enterPerson(administrator, bodyId, { login: 'leaver' });
    const leaver = await signIn('leaver');
    await administrator.patch(`/api/bodies/${bodyId}/people/${personId}`, { disabled: true });
    expect(await isSignedIn(leaver)).toBe(false);
  });

  test('a request under way does not bring an ended session back', async () => {
    const who = await signIn();
    const id = await sessionIdOf(who);
    const other = await signIn();
    const underWay = Array.from({ length: 30 }, () => who.get('/api/me'));
    const ended = other.delete(`/api/sessions/${id}`);
    await Promise.all([...underWay, ended]);
    expect(await isSignedIn(who)).toBe(false);
  });

  test('every process learns of an ended session within 5 s, also without a nudge', async () => {
    const who = await signIn();
    const id = await sessionIdOf(who);
    const heard: string[] = [];
    const forget = elsewhere.running.application.identity.endings.onEnded((ids) =>
      heard.push(...ids),
    );
    await who.post('/api/sign-out');
    await expect.poll(() => heard, { timeout: 5_000, interval: 50 }).toContain(id);
    forget();
  });
});

/** All sessions would end in a minute. */
async function shorten(): Promise<void> {
  const { pool } = installation.server.parts.database;
  await pool.query(`update login_session_data set expire = now() + interval '1 minute'`);
}

async function hoursLeft(who: Visitor): Promise<number | undefined> {
  const { rows } = await installation.server.parts.database.pool.query<{ hours: number }>(
    `select extract(epoch from expire - now())::float / 3600 as hours
     from login_session_data where sid = $1`,
    [sidOf(who)],
  );
  return rows[0]?.hours;
}

describe('how long a session lasts', () => {
  test('unused, it ends after the idle time; the store itself forgets it', async () => {
    const who = await signIn();
    const { pool } = installation.server.parts.database;
    expect(await hoursLeft(who)).toBeCloseTo(12, 1);
    await pool.query(`update login_session_data set expire = now() - interval '1 second'`);
    expect(await isSignedIn(who)).toBe(false);
  });

  test('used, it puts off its end, and nobody waits for that', async () => {
    const who = await signIn();
    await shorten();
    await isSignedIn(atTheOther(who));
    await expect.poll(() => hoursLeft(who)).toBeGreaterThan(11);
  });

  test('however much used, it ends after the longest time', async () => {
    const who = await signIn();
    clock = () => new Date(Date.now() + 8 * 86_400_000);
    expect(await isSignedIn(who)).toBe(false);
    clock = () => new Date();
    expect(await isSignedIn(who)).toBe(true);
  });
});

describe('at the handshake of a socket', () => {
  const handshake = (cookie: string): IncomingMessage => {
    const request = new IncomingMessage(new Socket());
    request.url = '/socket.io/?EIO=4&transport=websocket';
    request.method = 'GET';
    request.headers = cookie ? { cookie } : {};
    return request;
  };
  const authenticate = (cookie: string) =>
    elsewhere.running.application.identity.authenticate(handshake(cookie));

  test('the cookie says who it is', async () => {
    const who = await signIn();
    const me = (await who.get('/api/me')).body;
    expect(await authenticate(who.cookie)).toEqual({
      personId: me.person.id,
      sessionId: me.sessionId,
    });
  });

  test('a handshake is a use like any other', async () => {
    const who = await signIn();
    await shorten();
    await authenticate(who.cookie);
    await expect.poll(() => hoursLeft(who)).toBeGreaterThan(11);
  });

  test('no cookie, a made-up one and an ended session are nobody', async () => {
    const who = await signIn();
    const { cookie } = who;
    await who.post('/api/sign-out');
    expect(await authenticate('')).toBeNull();
    expect(await authenticate('ecabinet=s%3Amade-up.signature')).toBeNull();
    expect(await authenticate(cookie)).toBeNull();
  });
});

test('a server that starts again signs nobody out', async () => {
  const who = await signIn();
  await elsewhere.stop();
  elsewhere = await startServer(options());
  expect(await isSignedIn(atTheOther(who))).toBe(true);
});
