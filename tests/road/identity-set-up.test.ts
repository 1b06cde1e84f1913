import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '@e-cabinet/storage';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { PASSWORD, tokenOf } from '../support/installation.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { type ServerOptions, startServer, type TestServer } from '../support/server.ts';

/** One PostgreSQL for the file, a database and a directory for each test, as a machine of its own. */
let postgres: TestPostgres;
let databases = 0;
let databaseUrl: string;
let dataDir: string;
let server: TestServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());
beforeEach(async () => {
  databases += 1;
  databaseUrl = await createDatabase(`installation_${databases}`);
  dataDir = mkdtempSync(path.join(tmpdir(), 'e-cabinet-set-up-'));
});
afterEach(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function createDatabase(name: string): Promise<string> {
  const { pool, close } = await openDatabase({ kind: 'postgres', url: postgres.url });
  await pool.query(`create database ${name}`);
  await close();
  return postgres.url.replace('/postgres?', `/${name}?`);
}

/** The same machine each time. */
async function start(demonstration: 'on' | 'off', more: Partial<ServerOptions> = {}) {
  const environment = { ECABINET_DEMONSTRATION: demonstration, ...more.environment };
  server = await startServer({ databaseUrl, dataDir, attachments: [], ...more, environment });
  return server;
}

const setUp = (token: string, password = PASSWORD) =>
  server.visitor().post('/api/set-up', {
    token,
    login: 'first',
    password,
    body: { name: { vi: 'Bộ Y tế', en: 'Ministry of Health' }, kind: 'ministry', level: 'central' },
  });

test('the first administrator comes by a link, once, however many try in the same instant', async () => {
  await start('off');
  const token = tokenOf(server.running.setUpPath);
  expect((await server.visitor().get('/api/installation')).body.setUpNeeded).toBe(true);
  expect((await setUp(token, 'too short')).body).toEqual({ refusal: 'password-too-short' });
  expect((await setUp('A'.repeat(43))).body).toEqual({ refusal: 'link-not-valid' });

  const answers = await Promise.all([setUp(token), setUp(token), setUp(token)]);
  expect(answers.map((answer) => answer.status).sort()).toEqual([201, 410, 410]);
  const me = answers.find((answer) => answer.status === 201)?.body;
  expect(me).toMatchObject({
    bodies: [{ name: { en: 'Ministry of Health' }, roles: ['administrator'] }],
    hasPassword: true,
  });
});

test('every start makes a link until one is used; any of them works, and then none', async () => {
  await start('off');
  const first = tokenOf(server.running.setUpPath);
  await server.stop();
  await start('off');
  const second = tokenOf(server.running.setUpPath);
  expect(second).not.toBe(first);
  expect((await setUp(first)).status).toBe(201);
  expect((await setUp(second)).status).toBe(410);
  await server.stop();
  await start('off');
  expect(server.running.setUpPath).toBeNull();
});

test('a link older than a day is not valid', async () => {
  const yesterday = new Date(Date.now() - 25 * 3_600_000);
  let now = yesterday;
  await start('off', { now: () => now });
  now = new Date();
  expect((await setUp(tokenOf(server.running.setUpPath))).body).toEqual({
    refusal: 'link-not-valid',
  });
});

test('without the demonstration its routes do not exist, and its sessions open nothing', async () => {
  await start('on');
  const minister = await server.signIn('person-prime-minister');
  const { cookie } = minister;
  await server.stop();

  await start('off');
  const returned = server.visitor();
  returned.cookie = cookie;
  expect((await returned.get('/api/me')).body).toMatchObject({ refusal: 'not-signed-in' });
  const personId = 'person-prime-minister';
  const answers = [
    await server.visitor().get('/api/demonstration/offices'),
    await server.visitor().post('/api/demonstration/sign-in', { personId }),
  ];
  for (const answer of answers) {
    expect(answer).toMatchObject({ status: 404, body: { refusal: 'not-found' } });
  }
  expect((await server.visitor().get('/api/installation')).body).toMatchObject({
    demonstration: false,
    setUpNeeded: true,
  });
});

test('a restart of the embedded default signs nobody out; the secret is its owner’s alone', async () => {
  const embedded = { dataDir, attachments: [] };
  server = await startServer(embedded);
  const minister = await server.signIn('person-prime-minister');
  const { cookie } = minister;
  await server.stop();
  server = await startServer(embedded);
  const returned = server.visitor();
  returned.cookie = cookie;
  expect((await returned.get('/api/me')).body.person.id).toBe('person-prime-minister');
  expect(statSync(path.join(dataDir, 'session-secret')).mode & 0o777).toBe(0o600);
});

test('one tap takes an office of the catalogue, and nobody who was entered with a password', async () => {
  await start('on');
  const { groups } = (await server.visitor().get('/api/demonstration/offices')).body;
  const offices = groups.flatMap((each: { offices: unknown[] }) => each.offices);
  expect(groups.map((each: { group: string }) => each.group)).toEqual([
    'chair',
    'members',
    'advisers',
    'secretariat',
    'presenter',
    'units',
    'bridge',
    'screen',
    'administrator',
  ]);
  expect(offices).toContainEqual({
    personId: 'person-bridge-nghe-an',
    name: { vi: 'Điểm cầu Nghệ An', en: 'Nghe An bridge point' },
    bodyId: 'body-government',
  });

  const administrator = await server.signIn('person-administrator');
  const entered = await administrator.post('/api/bodies/body-government/people', {
    name: { vi: 'Thanh tra', en: 'Inspector' },
    login: 'inspector',
  });
  const taken = await server
    .visitor()
    .post('/api/demonstration/sign-in', { personId: entered.body.id });
  expect(taken).toMatchObject({ status: 404, body: { refusal: 'not-found' } });
  const me = (await (await server.signIn('person-bridge-nghe-an')).get('/api/me')).body;
  expect(me).toMatchObject({ hasPassword: false, bodies: [{ roles: ['bridge'] }] });
});

test('the second body of the demonstration sees nothing of the first', async () => {
  await start('on');
  const secretary = await server.signIn('person-nghe-an-secretary');
  const { bodies, people } = (await secretary.get('/api/directory')).body;
  expect(bodies.map((each: { id: string }) => each.id)).toEqual(['body-nghe-an']);
  const ids: string[] = people.map((each: { id: string }) => each.id);
  expect(ids.every((id) => id.startsWith('person-nghe-an-'))).toBe(true);
  const aside = await secretary.get('/api/directory?body=body-government');
  expect(aside).toMatchObject({ status: 404, body: { refusal: 'not-found' } });
});

test('behind TLS the cookie is bound to the host and to TLS, and plain HTTP signs nobody in', async () => {
  const environment = { ECABINET_PUBLIC_URL: 'https://cabinet.example' };
  await start('on', { environment });
  const personId = 'person-prime-minister';
  const behindProxy = server.visitor({ 'x-forwarded-proto': 'https' });
  const taken = await behindProxy.post('/api/demonstration/sign-in', { personId });
  const [cookie = ''] = taken.headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-ecabinet=/);
  expect(cookie.split('; ')).toEqual(expect.arrayContaining(['Secure', 'Path=/', 'HttpOnly']));
  expect((await behindProxy.get('/api/me')).status).toBe(200);
  expect(taken.headers.get('strict-transport-security')).toMatch(/^max-age=31536000/);

  const plain = server.visitor();
  for (const route of ['/api/demonstration/sign-in', '/api/sign-in', '/api/set-up']) {
    const answer = await plain.post(route);
    expect(answer).toMatchObject({ status: 403, body: { refusal: 'insecure-connection' } });
  }
});
