import { type Connection, connect } from '@e-cabinet/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  enterPerson,
  type Installation,
  setUpInstallation,
  signInAs,
} from '../support/installation.ts';
import type { Visitor } from '../support/visitor.ts';

let installation: Installation;
const connections: Connection[] = [];
beforeAll(async () => {
  installation = await setUpInstallation({ environment: { ECABINET_DEMONSTRATION: 'off' } });
  for (const login of ['minister', 'colleague']) {
    const { administrator, bodyId } = installation;
    await enterPerson(administrator, bodyId, { login, roles: ['member'] });
  }
});
afterAll(async () => {
  for (const connection of connections) connection.close();
  await installation.server.stop();
});

const signIn = (login: string) => signInAs(installation.server, login);

/** How often the server said that the person's notes have moved. */
async function tablet({ cookie, url }: Visitor): Promise<() => number> {
  let moved = 0;
  const connection = connect({ url, cookie, follower: false });
  connections.push(connection);
  connection.onNotesMoved(() => {
    moved += 1;
  });
  await expect.poll(() => connection.getSnapshot().status, { timeout: 10_000 }).toBe('connected');
  return () => moved;
}

const LOCK = {
  kind: 'password',
  salt: 'c2FsdHNhbHRzYWx0c2FsdA==',
  rounds: 600_000,
  sealed: 'AAAA',
};
const NOTEBOOK = { notebookId: 'notebook', replaces: null, locks: [LOCK] };
const note = (id: string, basedOn = 0, body: string | null = 'AAAA') => ({
  notes: [{ id, notebookId: 'notebook', basedOn, body }],
});

test('a note that one device writes, the author’s other device is told of, and nobody else', async () => {
  const [desk, bed, other] = [
    await signIn('minister'),
    await signIn('minister'),
    await signIn('colleague'),
  ];
  const [toldInBed, toldOther] = [await tablet(bed), await tablet(other)];
  expect((await desk.get('/api/notebook')).body).toEqual({ notebook: null });
  expect((await desk.put('/api/notebook', NOTEBOOK)).status).toBe(204);
  expect((await desk.post('/api/notes', note('n-1'))).body).toEqual({
    kept: [{ id: 'n-1', revision: 1 }],
    changed: [],
  });
  await expect.poll(toldInBed, { timeout: 5_000, interval: 20 }).toBe(1);
  expect((await bed.get('/api/notes?after=0')).body.notes).toEqual([
    { id: 'n-1', revision: 1, notebookId: 'notebook', body: 'AAAA' },
  ]);
  expect((await bed.get('/api/notebook')).body.notebook).toEqual({
    notebookId: 'notebook',
    locks: [LOCK],
  });
  expect((await other.get('/api/notes')).body).toEqual({ notes: [], more: false });
  expect((await other.get('/api/notebook')).body).toEqual({ notebook: null });
  expect((await installation.administrator.get('/api/notes')).body.notes).toEqual([]);
  expect(toldOther()).toBe(0);
});

test('whoever writes without a notebook, or is the second to begin one, hears why not', async () => {
  const colleague = await signIn('colleague');
  const refused = async (answer: Promise<{ status: number; body: unknown }>) => {
    const { status, body } = await answer;
    return [status, (body as { refusal: string }).refusal];
  };
  expect(await refused(colleague.post('/api/notes', note('n-1')))).toEqual([
    409,
    'notebook-changed',
  ]);
  await colleague.put('/api/notebook', NOTEBOOK);
  expect(await refused(colleague.put('/api/notebook', NOTEBOOK))).toEqual([
    409,
    'notebook-changed',
  ]);
});

test('what is no note is refused at the door, and nobody unknown reads any', async () => {
  const minister = await signIn('minister');
  const statusOf = async (body: unknown) => (await minister.post('/api/notes', body)).status;
  expect(await statusOf({ notes: [] })).toBe(400);
  expect(await statusOf(note('../../etc/passwd'))).toBe(400);
  expect(await statusOf(note('n-2', -1))).toBe(400);
  expect(await statusOf(note('n-2', 0, '<script>'))).toBe(400);
  expect(await statusOf(note('n-2', 0, 'A'.repeat(200_000)))).toBe(400);
  expect(await statusOf(note('n-2', 0, 'A'.repeat(300_000)))).toBe(413);
  const twice = note('n-2').notes;
  expect(await statusOf({ notes: [...twice, ...twice] })).toBe(400);
  expect((await minister.get('/api/notes?after=x')).status).toBe(400);
  expect((await installation.server.visitor().get('/api/notes')).status).toBe(401);
  expect((await installation.server.visitor().put('/api/notebook', NOTEBOOK)).status).toBe(401);
});
