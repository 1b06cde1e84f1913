import { randomUUID } from 'node:crypto';
import { type Command, type CommandType, may, type Role } from '@e-cabinet/domain';
import { MESSAGE_MAX_BYTES } from '@e-cabinet/protocol';
import { SAMPLE_COMMANDS } from '@e-cabinet/protocol/testing';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { versionOf } from '../support/log.ts';
import {
  NGHE_AN,
  PRIME_MINISTER,
  participant,
  SECRETARY,
  SESSION,
} from '../support/participants.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { openRawSocket, type RawSocket } from '../support/raw-socket.ts';
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

const MEMBER = 'person-head-finance';
const JOIN = { meetingId: SESSION, after: null, mineAfter: null, viewKey: null };
const samples = Object.values(SAMPLE_COMMANDS) as Command[];

async function socketOf(personId: string, answerWithinMs = 10_000): Promise<RawSocket> {
  const { cookie } = await server.signIn(personId);
  return openRawSocket(server.url, { cookie, answerWithinMs });
}

/** Ends where a whole person can still join: the server lives. */
async function serverLives(): Promise<void> {
  const socket = await socketOf(MEMBER);
  expect(await socket.ask('join', JOIN)).toMatchObject({ joined: true });
  socket.close();
}

function send(socket: RawSocket, command: Command, meetingId = SESSION, id = randomUUID()) {
  return socket.ask('command', { meetingId, id, command });
}

describe('the handshake', () => {
  it('lets nobody in who is not signed in', async () => {
    await expect(openRawSocket(server.url)).rejects.toThrow('"refusal":"signed-out"');
    const forged = { cookie: 'ecabinet=s%3Aforged.signature' };
    await expect(openRawSocket(server.url, forged)).rejects.toThrow('"refusal":"signed-out"');
  });

  it.each([[0], [999], ['1'], [null], [{ $gt: 0 }]])(
    'lets nobody in who speaks protocol %j',
    async (protocol) => {
      const { cookie } = await server.signIn(MEMBER);
      const refused = openRawSocket(server.url, { cookie, protocol });
      await expect(refused).rejects.toThrow('"refusal":"protocol-outdated"');
    },
  );

  it('lets no other site use a person’s cookie', async () => {
    const { cookie } = await server.signIn(MEMBER);
    for (const origin of ['https://evil.example', 'null', 'http://localhost:1']) {
      await expect(openRawSocket(server.url, { cookie, origin })).rejects.toThrow(/40[03]/);
    }
  });
});

describe('what no client sends', () => {
  const id = '7'.repeat(30);
  it.each([
    ['', '4', '42', '42[', '42["join"', '42{"a":1}', '42[1]', '42[null]', '42[]', '9', 'xyz'],
    [`42${id}["join",{}]`, '42["connect"]', '42["disconnect"]', '42["error",{}]', '41', '40'],
    ['451-["join",{"_placeholder":true,"num":0}]', '4599999-["join"]', '46', '4311[]', '44{}'],
    [Buffer.from([0xff, 0xfe, 0x00]), Buffer.alloc(1_000), '40/admin,{}', '42/admin,["join",{}]'],
  ])('ends the connection at most: %#', async (...frames) => {
    for (const frame of frames) {
      const socket = await socketOf(MEMBER, 500);
      socket.sendRaw(frame);
      const answered = socket.ask('join', JOIN).catch(() => undefined);
      await Promise.race([socket.closed, answered]);
      socket.close();
    }
    await serverLives();
  });

  it('too long a message ends the connection, and nothing else', async () => {
    const socket = await socketOf(MEMBER);
    const bystander = await socketOf(NGHE_AN);
    socket.sendRaw(`421["join",${JSON.stringify({ x: 'x'.repeat(MESSAGE_MAX_BYTES) })}]`);
    await socket.closed;
    expect(await bystander.ask('join', JOIN)).toMatchObject({ joined: true });
    bystander.close();
  });

  it('unknown events are passed over', async () => {
    const socket = await socketOf(MEMBER);
    socket.sendRaw('42["drop-meeting",{"meetingId":"x"}]');
    socket.sendRaw('423["events",{"meetingId":"x","after":0,"upTo":9,"events":[]}]');
    expect(await socket.ask('join', JOIN)).toMatchObject({ joined: true });
    socket.close();
  });

  it('a command without an acknowledgement is recorded once, and answered to nobody', async () => {
    const socket = await socketOf('person-head-health');
    const before = await versionOf(server, SESSION);
    const command = { type: 'receive-pack' };
    const message = JSON.stringify({ meetingId: SESSION, id: randomUUID(), command });
    socket.sendRaw(`42["command",${message}]`);
    socket.sendRaw(`42["command",${message},null]`);
    await expect.poll(() => versionOf(server, SESSION)).toBe(before + 1);
    expect(await socket.ask('join', JOIN)).toMatchObject({ joined: true });
    expect(await versionOf(server, SESSION)).toBe(before + 1);
    socket.close();
  });

  it.each([
    `{"meetingId":"${SESSION}","id":"%","command":{"type":"receive-pack","__proto__":{"role":"chair"}}}`,
    `{"meetingId":"${SESSION}","id":"%","command":{"type":"receive-pack"},"__proto__":{"polluted":1}}`,
    `{"meetingId":"${SESSION}","id":"%","command":{"type":"receive-pack","constructor":{"prototype":{"polluted":1}}}}`,
    `{"meetingId":"__proto__","id":"%","command":{"type":"receive-pack"}}`,
    `{"meetingId":"${SESSION}","id":"%","command":{"type":"take-item-out","itemId":"constructor"}}`,
    `{"meetingId":"${SESSION}","id":"%","command":{"type":"toString"}}`,
    `{"meetingId":"${SESSION}","id":"%","command":{"type":"__proto__"}}`,
  ])('keys of every object are malformed: %s', async (text) => {
    const socket = await socketOf(PRIME_MINISTER);
    // The text, so that the key goes over the wire; a parsed object keeps it as its own, too.
    const answer = await socket.ask('command', JSON.parse(text.replace('%', randomUUID())));
    expect(answer).toEqual({ accepted: false, refusal: 'malformed', facts: {} });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    socket.close();
  });
});

describe('whoever has not joined', () => {
  it('is told so where it matters', async () => {
    const socket = await socketOf(MEMBER);
    const beat = { meetingId: SESSION, version: 0, lagMs: null, showing: null };
    expect(await socket.ask('beat', beat)).toEqual({ refusal: 'not-joined', facts: {} });
    const page = { meetingId: SESSION, page: null };
    expect(await socket.ask('show-page', page)).toMatchObject({ refusal: 'not-joined' });
    expect(await socket.ask('leave', { meetingId: SESSION })).toEqual({});
    expect(await send(socket, { type: 'acknowledge-pack' })).toMatchObject({ accepted: true });
    socket.close();
  });
});

describe('the wrong role', () => {
  const UNIT_OFFICER = 'person-nghe-an-head-finance';
  beforeAll(async () => {
    const administrator = await server.signIn('person-nghe-an-administrator');
    const path = `/api/bodies/body-nghe-an/people/${UNIT_OFFICER}`;
    const made = await administrator.patch(path, { roles: ['member', 'unit-officer'] });
    expect(made.status).toBe(200);
    const secretary = await participant(server, SECRETARY);
    const invited = {
      id: randomUUID(),
      role: 'unit' as const,
      name: { vi: 'Sở Tài chính Nghệ An', en: 'Department of Finance of Nghe An' },
      personId: null,
      unitId: 'unit-nghe-an-finance',
      itemIds: null,
      forSeatId: null,
      level: null,
      weight: 1,
    };
    await secretary.does({ type: 'give-seats', seats: [invited] });
    secretary.leave();
  });

  const OFFICES: readonly (readonly [Role, string])[] = [
    ['bridge', NGHE_AN],
    ['presenter', 'person-presenter'],
    ['unit', UNIT_OFFICER],
    ['adviser', 'person-adviser-finance'],
    ['screen', 'person-room-screen'],
    ['member', MEMBER],
  ];

  it.each(OFFICES)('a %s is refused whatever is not theirs to do', async (role, personId) => {
    const socket = await socketOf(personId);
    expect(await socket.ask('join', JOIN)).toMatchObject({ seat: { role } });
    const before = await versionOf(server, SESSION);
    const forbidden = samples.filter(({ type }) => !may(role, type));
    expect(forbidden.length).toBeGreaterThan(20);
    for (const command of forbidden) {
      const meetingId = command.type === 'schedule-meeting' ? command.meetingId : SESSION;
      const answer = await send(socket, command, meetingId);
      expect(answer, command.type).toEqual({ accepted: false, refusal: 'not-allowed', facts: {} });
    }
    expect(await versionOf(server, SESSION)).toBe(before);
    socket.close();
  });

  it('is not told which files there are', async () => {
    const secretary = await participant(server, SECRETARY);
    const paper = Object.values(secretary.meeting().papers)[0];
    const file = paper?.versions[0]?.file;
    if (!file) throw new Error('the session has no papers');
    const adding = { ...SAMPLE_COMMANDS['add-paper'], file };
    const bridge = await socketOf(NGHE_AN);
    const outsider = await socketOf('person-nghe-an-secretary');
    expect(await send(bridge, adding)).toMatchObject({ refusal: 'not-allowed' });
    expect(await send(outsider, adding)).toMatchObject({ refusal: 'meeting-unknown' });
    const nowhere = { ...adding, file: { ...file, sha256: '0'.repeat(64) }, itemId: null };
    expect(await secretary.isRefused(nowhere)).toBe('file-unknown');
    for (const each of [secretary.connection, bridge, outsider]) each.close();
  });
});

describe('people of another body', () => {
  const NO_MEETING = 'no-such-meeting';

  it.each(['person-nghe-an-chair', 'person-nghe-an-secretary'])(
    '%s cannot tell a meeting they have no seat in from none at all',
    async (personId) => {
      const socket = await socketOf(personId);
      const before = await versionOf(server, SESSION);
      const inEither = async (name: string, message: object) => {
        const real = await socket.ask(name, { ...message, meetingId: SESSION });
        expect(await socket.ask(name, { ...message, meetingId: NO_MEETING })).toEqual(real);
        return real;
      };
      const unknown = { refusal: 'meeting-unknown', facts: {} };
      expect(await inEither('join', JOIN)).toEqual({ joined: false, ...unknown });
      await inEither('beat', { version: 0, lagMs: null, showing: null });
      await inEither('show-page', { page: null });
      await inEither('leave', {});
      for (const command of samples) {
        if (command.type === 'schedule-meeting') continue;
        const answer = await inEither('command', { id: randomUUID(), command });
        expect(answer, command.type).toEqual({ accepted: false, ...unknown });
      }
      expect(await versionOf(server, SESSION)).toBe(before);
      expect(socket.heard()).not.toContain('Phiên họp Chính phủ');
      socket.close();
    },
  );
});

describe('a command id', () => {
  it('belongs to who used it first: nobody else acts by it or hears what it did', async () => {
    const [first, other] = [await socketOf('person-head-justice'), await socketOf(MEMBER)];
    const id = randomUUID();
    const command = { type: 'check-in', where: 'room', way: 'tablet' } as const;
    const accepted = await send(first, command, SESSION, id);
    expect(accepted).toMatchObject({ accepted: true, events: 1 });
    const taken = { accepted: false, refusal: 'command-id-taken', facts: {} };
    expect(await send(other, command, SESSION, id)).toEqual(taken);
    expect(await send(other, { type: 'check-out' }, SESSION, id)).toEqual(taken);
    expect(await send(first, command, SESSION, id)).toEqual(accepted);
    for (const each of [first, other]) each.close();
  });

  it.each(['', 'x', 'clock q 2026', randomUUID().toUpperCase()])(
    'is a UUID made by the client, not %j',
    async (id) => {
      const socket = await socketOf(MEMBER);
      const answer = await send(socket, { type: 'receive-pack' }, SESSION, id as never);
      expect(answer).toMatchObject({ refusal: 'malformed' });
      socket.close();
    },
  );
});

describe('a login session that has ended', () => {
  it.each([
    ['by signing out', 'POST', '/api/sign-out'],
    ['everywhere', 'DELETE', '/api/sessions'],
  ])('%s closes its sockets within 5 s, and lets nothing in again', async (_how, method, path) => {
    const visitor = await server.signIn('person-head-transport');
    const other = await server.signIn('person-head-transport');
    const sockets = await Promise.all(
      [visitor, other].map(({ cookie }) => openRawSocket(server.url, { cookie })),
    );
    const [socket, second] = sockets;
    const { cookie } = visitor;
    await socket?.ask('join', JOIN);
    const started = performance.now();
    expect((await visitor.fetch(path, { method })).ok).toBe(true);
    await socket?.closed;
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(socket?.heard()).toContain('signed-out');
    await expect(openRawSocket(server.url, { cookie })).rejects.toThrow('signed-out');
    second?.close();
  });
});

it('every type of command has its sample', () => {
  const types: readonly CommandType[] = samples.map(({ type }) => type);
  expect(new Set(types).size).toBe(Object.keys(SAMPLE_COMMANDS).length);
});
