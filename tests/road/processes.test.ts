import type { Meeting } from '@e-cabinet/domain';
import { v4 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstBallot } from '../support/ballots.ts';
import { logOf } from '../support/log.ts';
import { NGHE_AN, type Participant, participant, SESSION } from '../support/participants.ts';
import { openRawSocket } from '../support/raw-socket.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { firstItem, type OpenSession, openSession, openVote } from '../support/session.ts';
import { startTwoServers, type TwoServers } from '../support/two-servers.ts';

const ADMINISTRATOR = 'person-administrator';
const OBSERVER = {
  id: newId(),
  role: 'observer',
  name: { vi: 'Quản trị', en: 'Administrator' },
  personId: ADMINISTRATOR,
  unitId: null,
  itemIds: null,
  forSeatId: null,
  level: null,
  weight: 1,
} as const;

let both: TwoServers;
let here: TestServer;
let there: TestServer;
let redis: TestRedis;
let session: OpenSession;
let bridge: Participant;

beforeAll(async () => {
  both = await startTwoServers();
  [here, there] = both.servers;
  redis = both.redis;
  session = await openSession(here);
  bridge = await participant(there, NGHE_AN);
}, 180_000);

afterAll(async () => {
  bridge.leave();
  session.leave();
  await Promise.all([here.stop(), there.stop()]);
  await Promise.all([both.postgres.stop(), redis.stop()]);
});

async function closingsOf(questionId: string): Promise<number> {
  const log = await logOf(here).read(SESSION, 0);
  return log.filter(({ event }) => event.type === 'vote-closed' && event.questionId === questionId)
    .length;
}

async function healthOf(server: TestServer): Promise<{ status: number; degraded: string[] }> {
  const { status, body } = await server.visitor().get('/health');
  return { status, degraded: body.degraded };
}

describe('two processes', () => {
  it('a command at one reaches a follower at the other within 1 s', async () => {
    const { id: itemId } = firstItem(session.chair.meeting());
    const started = performance.now();
    const seen = bridge.sees(({ currentItemId }) => currentItemId === itemId);
    await session.chair.does({ type: 'take-up-item', itemId });
    await seen;
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('end a countdown once', { timeout: 40_000 }, async () => {
    const questionId = await openVote(session, 10);
    const isClosed = ({ questions }: Meeting) => questions[questionId]?.state === 'closed';
    await Promise.all([bridge.sees(isClosed), session.chair.sees(isClosed)]);
    // By now the other process's own timer has gone off, too.
    await session.chair.does({ type: 'receive-pack' });
    expect(await closingsOf(questionId)).toBe(1);
  });

  it('a login session ended at one closes its sockets at the other within 5 s', async () => {
    const visitor = await here.signIn('person-head-labour');
    const socket = await openRawSocket(there.url, { cookie: visitor.cookie });
    const started = performance.now();
    expect((await visitor.post('/api/sign-out')).status).toBe(204);
    await socket.closed;
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('a stop in the middle of a vote', () => {
  it('loses no acknowledged ballot, and signs nobody out', { timeout: 90_000 }, async () => {
    const { chair, members } = session;
    const questionId = await openVote(session);
    const cast = firstBallot(questionId, 'agree');
    // Ballots are tried until they are answered: some before the stop, the rest by the next server.
    const answers = members.map((member) => member.does(cast));
    const { port } = new URL(here.url);
    await here.stop();
    here = await startServer({
      ...both.common,
      environment: { ...both.common.environment, PORT: port },
    });
    const recorded = await Promise.all(answers);
    const log = await logOf(there).read(SESSION, 0);
    for (const { version } of recorded) {
      expect(log[version - 1]?.event).toMatchObject({ type: 'ballot-cast', questionId });
    }
    expect(new Set(recorded.map(({ version }) => version)).size).toBe(27);
    // Where every ballot was answered before the stop, the chair may still be on the way back.
    const line = () => chair.connection.getSnapshot().status;
    await expect.poll(line, { timeout: 15_000 }).toBe('connected');
    await chair.does({ type: 'close-vote', questionId });
    for (const each of members) {
      const result = await each.sees(({ questions }) => questions[questionId]?.result);
      expect(result).toMatchObject({ cast: 27, notVoting: 0 });
      expect(each.connection.getSnapshot().status).toBe('connected');
    }
  });
});

describe('Redis away in the middle of a session', () => {
  it('leaves the meeting and its votes going on, says so, and comes back by itself', {
    timeout: 60_000,
  }, async () => {
    const { chair, members } = session;
    const { cookie: newcomer } = await there.signIn(ADMINISTRATOR);
    await redis.stop();
    await expect
      .poll(() => healthOf(here), { timeout: 10_000 })
      .toMatchObject({
        status: 200,
        degraded: expect.arrayContaining(['session-state', 'bus']),
      });
    // Whoever's line is cut now gets back in.
    const { personId, cookie } = session.secretary;
    const again = await participant(there, personId, { cookie });
    expect(again.seatId).toBe(session.secretary.seatId);
    again.leave();
    // A seat given at one process is known at the other before it looks by itself.
    await session.secretary.does({ type: 'give-seats', seats: [OBSERVER] });
    (await participant(there, ADMINISTRATOR, { cookie: newcomer })).leave();
    const questionId = await openVote(session);
    const cast = firstBallot(questionId, 'agree');
    await Promise.all(members.map((member) => member.does(cast)));
    await chair.does({ type: 'close-vote', questionId });
    // The nudges are lost: the other process looks at the log by itself.
    const result = await bridge.sees(({ questions }) => questions[questionId]?.result);
    expect(result).toMatchObject({ cast: 27, outcome: 'adopted' });
    const [paper] = Object.values(bridge.meeting().papers);
    const page = { paperId: paper?.id ?? '', paperVersion: 1, page: 3 };
    expect(await chair.follower.showPage(page)).toEqual({ shown: true });

    redis = await startRedis(redis.port);
    const well = { status: 200, degraded: [] };
    await expect.poll(() => healthOf(here), { timeout: 15_000 }).toEqual(well);
    await expect.poll(() => healthOf(there), { timeout: 15_000 }).toEqual(well);
    const pageThere = () => bridge.follower.getSnapshot().page;
    await expect.poll(pageThere, { timeout: 15_000 }).toMatchObject(page);
    const present = () => chair.follower.getSnapshot().presence?.length ?? 0;
    await expect.poll(present, { timeout: 15_000 }).toBeGreaterThan(27);
    const started = performance.now();
    const announcementId = newId();
    const text = 'Đường truyền đã thông';
    const seen = bridge.sees(({ announcements }) =>
      announcements.some(({ id }) => id === announcementId),
    );
    const audience = { kind: 'all' } as const;
    await chair.does({ type: 'make-announcement', announcementId, text, audience });
    await seen;
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
