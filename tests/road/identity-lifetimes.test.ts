import { v4 as newId } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { SESSION } from '../support/participants.ts';
import { openRawSocket, type RawSocket } from '../support/raw-socket.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { BRIDGES, openSession } from '../support/session.ts';

/** Tomorrow's; the other is in session. */
const WORKSHOP = 'demonstration-workshop';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let server: TestServer;
let ahead = 0;
const sockets: RawSocket[] = [];
beforeAll(async () => {
  // The server's looks at its sockets: a test does not wait a minute.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  server = await startServer({ now: () => new Date(Date.now() + ahead) });
  (await openSession(server)).leave();
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.close();
  ahead = 0;
});
afterAll(async () => {
  await server.stop();
  vi.useRealTimers();
});

interface Point {
  readonly socket: RawSocket;
  readonly sessionId: string;
}

/** A bridge point on a session of its own, whose handshake is noted as a use of it. */
async function point(): Promise<Point> {
  const visitor = await server.signIn(BRIDGES[0] ?? '');
  const { sessionId } = (await visitor.get('/api/me')).body;
  const socket = await openRawSocket(server.url, { cookie: visitor.cookie });
  sockets.push(socket);
  const isNoted = async () => (await seen(sessionId)).last > (await seen(sessionId)).first;
  await expect.poll(isNoted).toBe(true);
  return { socket, sessionId };
}

/** When a session was used, as the records say: epoch milliseconds. */
async function seen(sessionId: string): Promise<{ first: number; last: number }> {
  const { rows } = await server.parts.database.pool.query<{ first_seen: Date; last_seen: Date }>(
    'select first_seen, last_seen from login_sessions where id = $1',
    [sessionId],
  );
  return { first: Number(rows[0]?.first_seen), last: Number(rows[0]?.last_seen) };
}

const isUsedNow =
  ({ sessionId }: Point) =>
  async () =>
    (await seen(sessionId)).last > Date.now() + ahead - HOUR;

async function join({ socket }: Point, meetingId: string): Promise<void> {
  const message = { meetingId, after: null, mineAfter: null, viewKey: null };
  expect(await socket.ask('join', message)).toMatchObject({ joined: true });
}

async function beat({ socket }: Point, meetingId: string): Promise<void> {
  const answer = await socket.ask('beat', { meetingId, version: 1, lagMs: null, showing: null });
  expect(answer).toMatchObject({ serverTime: expect.any(Number) });
}

/** The look that is made each minute has been made: it has closed the socket of this test's own. */
async function aMinuteLater(): Promise<void> {
  const witness = await point();
  const { pool } = server.parts.database;
  await pool.query(`update login_sessions set last_seen = '2000-01-01' where id = $1`, [
    witness.sessionId,
  ]);
  vi.advanceTimersByTime(60_000);
  await witness.socket.closed;
}

async function expectSignedOut({ socket }: Point): Promise<void> {
  await socket.closed;
  expect(socket.heard()).toContain('42["signed-out",{}]');
}

async function act({ socket }: Point): Promise<void> {
  const message = { meetingId: SESSION, id: newId(), command: { type: 'receive-pack' } };
  expect(await socket.ask('command', message)).toMatchObject({ accepted: expect.any(Boolean) });
}

describe('an open socket', () => {
  test('closes when its session has been idle too long, not before', async () => {
    const idle = await point();
    ahead = 11 * HOUR;
    await aMinuteLater();
    expect(idle.socket.isOpen()).toBe(true);
    ahead = 13 * HOUR;
    await aMinuteLater();
    await expectSignedOut(idle);
  });

  test('stays while somebody acts over it', async () => {
    const [acting, idle] = [await point(), await point()];
    ahead = 11 * HOUR;
    await act(acting);
    await expect.poll(isUsedNow(acting)).toBe(true);
    ahead = 20 * HOUR;
    await aMinuteLater();
    await expectSignedOut(idle);
    expect(acting.socket.isOpen()).toBe(true);
  });

  test('stays while a session is followed over it; a screen left open elsewhere does not', async () => {
    const [listening, left] = [await point(), await point()];
    await Promise.all([join(listening, SESSION), join(left, WORKSHOP)]);
    ahead = 11 * HOUR;
    await Promise.all([beat(listening, SESSION), beat(left, WORKSHOP)]);
    await expect.poll(isUsedNow(listening)).toBe(true);
    ahead = 20 * HOUR;
    await aMinuteLater();
    await expectSignedOut(left);
    expect(listening.socket.isOpen()).toBe(true);
  });

  test('closes after the longest time, however much it is used', async () => {
    const acting = await point();
    ahead = 8 * DAY;
    await act(acting);
    await expect.poll(isUsedNow(acting)).toBe(true);
    await aMinuteLater();
    await expectSignedOut(acting);
  });
});
