import { randomUUID } from 'node:crypto';
import type { FileFacts, SubmissionCommand } from '@e-cabinet/domain';
import { rebuildSubmissions, unitsOfBodies } from '@e-cabinet/storage';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECRETARY } from '../support/participants.ts';
import { openRawSocket } from '../support/raw-socket.ts';
import { startServer, type TestServer } from '../support/server.ts';
import {
  BODY,
  begin,
  FILE_TITLE,
  FINANCE,
  FINANCE_OFFICER,
  type Filer,
  filer,
  HEALTH_OFFICER,
  paperOf,
  WHOLE_TEXT,
} from '../support/submissions.ts';

const OUTSIDE = [
  HEALTH_OFFICER,
  'person-head-health',
  'person-prime-minister',
  'person-adviser-finance',
  'person-administrator',
  'person-bridge-nghe-an',
  'person-nghe-an-secretary',
];

let server: TestServer;
let officer: Filer;
let secretary: Filer;
let file: FileFacts;
let submitted: string;
const never = randomUUID();

beforeAll(async () => {
  server = await startServer();
  officer = await filer(server, FINANCE_OFFICER);
  secretary = await filer(server, SECRETARY);
  submitted = randomUUID();
  await officer.does(submitted, begin());
  file = await officer.upload('Words of the ministry of finance');
  await officer.does(submitted, paperOf(file));
  await officer.does(submitted, { type: 'submit' });
});
afterAll(() => server.stop());

const paperAt = (id: string) => `/api/submissions/${id}/papers/${file.sha256}/paper.pdf`;
const ACTS: readonly SubmissionCommand[] = [
  { type: 'write-submission', text: WHOLE_TEXT, base: 1 },
  { type: 'submit' },
  { type: 'ask-approval' },
  { type: 'approve-submission' },
  { type: 'withdraw-submission', reason: 'x' },
  { type: 'return-submission', handed: 1, comment: 'x' },
  { type: 'accept-submission', handed: 1 },
  { type: 'chase-submission' },
  { type: 'remove-submission-paper', paperId: randomUUID() },
];

describe('whoever has nothing to do with a file', () => {
  it.each(OUTSIDE)(
    '%s finds what never was: by address, by command, by paper, in lists',
    async (id) => {
      const who = await filer(server, id);
      const answers = async (of: string) => {
        const [one, paper] = [await who.get(`/api/submissions/${of}`), await who.get(paperAt(of))];
        const acts = await Promise.all(ACTS.map((act) => who.does(of, act)));
        return [one, paper, ...acts].map(({ status, body }) => [status, body]);
      };
      const [hidden, absent] = [await answers(submitted), await answers(never)];
      expect(hidden).toEqual(absent);
      expect(new Set(hidden.map(([status]) => status))).toEqual(new Set([404]));
      const lists = await Promise.all(
        ['/api/submissions', '/api/notices', '/api/home', '/api/meetings'].map((at) => who.get(at)),
      );
      const told = JSON.stringify(lists.map(({ body }) => body));
      for (const secret of [submitted, FILE_TITLE, file.sha256]) expect(told).not.toContain(secret);
    },
  );

  it('is told over the socket what is said of a meeting that never was', async () => {
    const socket = await openRawSocket(server.url, {
      cookie: (await server.signIn(HEALTH_OFFICER)).cookie,
    });
    const join = (meetingId: string) =>
      socket.ask('join', { meetingId, after: null, mineAfter: null, viewKey: null });
    expect(await join(submitted)).toEqual(await join(never));
    const bring = (submissionId: string) =>
      socket.ask('command', {
        id: randomUUID(),
        meetingId: 'demonstration-government-session',
        command: {
          type: 'bring-item',
          itemId: randomUUID(),
          from: { submissionId },
          before: null,
          lateReason: null,
          matter: null,
        },
      });
    expect(await bring(submitted)).toEqual(await bring(never));
    expect(socket.heard()).not.toContain(FILE_TITLE);
    socket.close();
  });

  it('does not learn from a known command that there is a file', async () => {
    const health = await filer(server, HEALTH_OFFICER);
    const [id, commandId] = [randomUUID(), randomUUID()];
    expect(await officer.tries(id, begin(), commandId)).toBe('ok');
    expect(await health.tries(id, { type: 'submit' }, commandId)).toBe('404 not-found');
    expect(await health.tries(id, { ...begin() } as SubmissionCommand)).toBe('404 not-found');
    expect(await secretary.tries(id, { type: 'chase-submission' })).toBe('404 not-found');
  });

  it('reads nothing by the hash of what another unit uploaded', async () => {
    const health = await filer(server, HEALTH_OFFICER);
    const id = randomUUID();
    const own = { ...begin(), unitId: 'unit-health' } as SubmissionCommand;
    expect(await health.tries(id, own)).toBe('ok');
    expect(await health.tries(id, paperOf(file))).toBe('file-unknown');
    expect((await health.get(paperAt(id))).status).toBe(404);
    // Not even a colleague's: only what they hold themselves.
    const mine = await health.upload('Words of the ministry of health');
    expect(await health.tries(id, paperOf(mine))).toBe('ok');
    expect(await officer.tries(submitted, paperOf(mine))).toBe('submission-with-secretariat');
  });

  it('files for no unit but the own, and for none of another body', async () => {
    for (const who of [HEALTH_OFFICER, 'person-administrator', 'person-adviser-finance']) {
      const outsider = await filer(server, who);
      expect(await outsider.tries(randomUUID(), begin())).toBe('unit-unknown');
    }
    const elsewhere = { ...begin(), bodyId: 'body-nghe-an' } as SubmissionCommand;
    expect(await officer.tries(randomUUID(), elsewhere)).toBe('unit-unknown');
  });
});

describe('the secretariat', () => {
  it('reads a paper that was handed in, and none that is drafted or withdrawn', async () => {
    expect((await secretary.get(paperAt(submitted))).status).toBe(200);
    const id = randomUUID();
    await officer.does(id, begin());
    await officer.does(id, paperOf(file));
    expect((await officer.get(paperAt(id))).status).toBe(200);
    expect((await secretary.get(paperAt(id))).status).toBe(404);
    await officer.does(id, { type: 'submit' });
    expect((await secretary.get(paperAt(id))).status).toBe(200);
    await officer.does(id, { type: 'withdraw-submission', reason: 'Chưa đủ' });
    expect((await secretary.get(paperAt(id))).status).toBe(404);
    expect((await secretary.get(`/api/submissions/${id}`)).body.submission.state).toBe('withdrawn');
  });
});

describe('the door', () => {
  it.each([
    ['no command', { id: randomUUID() }],
    ['an unknown command', { id: randomUUID(), command: { type: 'delete-submission' } }],
    [
      'a field too many',
      { id: randomUUID(), command: { type: 'submit', by: 'person-head-finance' } },
    ],
    ['an identifier that is none', { id: '../x', command: { type: 'submit' } }],
    [
      'a text beyond its limit',
      {
        id: randomUUID(),
        command: { ...begin(), text: { ...WHOLE_TEXT, title: 'x'.repeat(501) } },
      },
    ],
  ])('refuses %s', async (_what, message) => {
    const answer = await officer.post(`/api/submissions/${randomUUID()}/commands`, message);
    expect([answer.status, answer.body.refusal]).toEqual([400, 'malformed-request']);
  });

  it('takes nobody who is not signed in', async () => {
    const visitor = server.visitor();
    for (const at of ['/api/submissions', `/api/submissions/${submitted}`, paperAt(submitted)]) {
      expect((await visitor.get(at)).status).toBe(401);
    }
  });
});

describe('the log of a file', () => {
  it('is enough to write the lists anew', async () => {
    const { kysely } = server.parts.database;
    const lists = async () => (await officer.get('/api/submissions')).body.submissions;
    const before = await lists();
    await sql`update submissions set folded = '{}', is_over = true, moved_at = 'epoch'`.execute(
      kysely,
    );
    expect(await lists()).toEqual([]);
    expect(await rebuildSubmissions(kysely)).toBeGreaterThanOrEqual(before.length);
    expect(await lists()).toEqual(before);
  });

  it('is never changed, and a unit that has a file is not removed', async () => {
    const { kysely } = server.parts.database;
    const change = sql`update submission_events set by = by`.execute(kysely);
    await expect(change).rejects.toThrow('events are never changed');
    const administrator = await server.signIn('person-administrator');
    const answer = await administrator.delete(`/api/bodies/${BODY}/units/${FINANCE}`);
    expect(answer.body.refusal).toBe('unit-in-use');
    const units = await unitsOfBodies(kysely, [BODY]);
    expect(units.map(({ id }) => id)).toContain(FINANCE);
  });
});
