import { randomUUID } from 'node:crypto';
import { REFUSAL_CODES } from '@e-cabinet/domain';
import { DOOR_REFUSALS, type UpName } from '@e-cabinet/protocol';
import { SAMPLE_COMMANDS } from '@e-cabinet/protocol/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chance, chance as chanceOf } from '../support/chance.ts';
import { versionOf } from '../support/log.ts';
import { mutated } from '../support/mutate.ts';
import { NGHE_AN, PRIME_MINISTER, SECRETARY, SESSION } from '../support/participants.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { type Answer, openRawSocket, type RawSocket } from '../support/raw-socket.ts';
import { startServer, type TestServer } from '../support/server.ts';

let postgres: TestPostgres;
let server: TestServer;
beforeAll(async () => {
  postgres = await startPostgres();
  server = await startServer({ databaseUrl: postgres.url });
});
afterAll(async () => {
  await server.stop();
  await postgres.stop();
});

const MESSAGES = 1_000;
/** Below what one connection may send in ten seconds. */
const PER_CONNECTION = 200;
const PEOPLE = [PRIME_MINISTER, 'person-head-finance', SECRETARY, NGHE_AN, 'person-presenter'];
const CODES: ReadonlySet<string> = new Set([...REFUSAL_CODES, ...DOOR_REFUSALS]);

/** Would end the meeting, and with it what the messages after it could find. */
const LAST_THINGS = ['cancel-meeting', 'close-sitting', 'schedule-meeting'];
const COMMANDS = Object.values(SAMPLE_COMMANDS).filter(({ type }) => !LAST_THINGS.includes(type));
const JOIN = { meetingId: SESSION, after: null, mineAfter: null, viewKey: null };

const VALID: { readonly [N in UpName]: (chance: Chance) => unknown } = {
  join: ({ pick, below }) => ({
    meetingId: SESSION,
    after: pick([null, 0, below(1_000), 1e15]),
    mineAfter: pick([null, 0, below(1_000)]),
    viewKey: pick([null, 'members', 'secretariat', 'chair', 'outside']),
  }),
  leave: () => ({ meetingId: SESSION }),
  command: ({ pick }) => ({ meetingId: SESSION, id: randomUUID(), command: pick(COMMANDS) }),
  beat: ({ below }) => ({ meetingId: SESSION, version: below(500), lagMs: 12, showing: null }),
  'show-page': ({ pick, below }) => {
    const page = { paperId: 'paper', paperVersion: 1, page: 1 + below(50) };
    return { meetingId: SESSION, page: pick([null, page]) };
  },
  point: ({ pick, below }) => {
    const spot = pick([null, { x: below(100) / 100, y: 1 }]);
    return {
      meetingId: SESSION,
      point: { paperId: 'paper', paperVersion: 1, page: 1 + below(50), spot },
    };
  },
};

/** Whether an answer is one of those that the protocol knows. */
function isClear(name: UpName, answer: Answer): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  if ('refusal' in answer) return CODES.has(answer.refusal) && answer.refusal !== 'unavailable';
  switch (name) {
    case 'join':
      return answer.joined === true && typeof answer.state === 'object';
    case 'leave':
      return Object.keys(answer).length === 0;
    case 'command':
      return answer.accepted === true && Number.isInteger(answer.version);
    case 'beat':
      return Number.isInteger(answer.version) && Number.isFinite(answer.serverTime);
    case 'show-page':
      return answer.shown === true;
    case 'point':
      return answer.pointed === true;
  }
}

async function connections(count: number): Promise<readonly RawSocket[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const { cookie } = await server.signIn(PEOPLE[index % PEOPLE.length] ?? '');
      const socket = await openRawSocket(server.url, { cookie, answerWithinMs: 30_000 });
      await socket.ask('join', JOIN);
      return socket;
    }),
  );
}

it.each(Object.keys(VALID) as UpName[])(
  `${MESSAGES} messages of chance as %s: always a clear answer, nothing that was not decided`,
  { timeout: 90_000 },
  async (name) => {
    const seed = name.length * 31 + 7;
    const chance = chanceOf(seed);
    const sockets = await connections(MESSAGES / PER_CONNECTION);
    const before = await versionOf(server, SESSION);
    let events = 0;
    for (let sent = 0; sent < MESSAGES; sent += sockets.length) {
      await Promise.all(
        sockets.map(async (socket) => {
          const message = mutated(VALID[name](chance), chance);
          const answer = await socket.ask(name, message);
          const told = `seed ${seed}: ${JSON.stringify(message)} → ${JSON.stringify(answer)}`;
          expect(isClear(name, answer), told).toBe(true);
          if (answer.accepted) events += answer.events;
        }),
      );
    }
    expect(await versionOf(server, SESSION)).toBe(before + events);
    expect(sockets.every((socket) => socket.isOpen())).toBe(true);
    expect((await server.visitor().get('/health')).status).toBe(200);
    for (const socket of sockets) socket.close();
  },
);
