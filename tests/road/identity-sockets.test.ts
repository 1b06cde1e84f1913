import { type Connection, connect } from '@e-cabinet/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  enterPerson,
  type Installation,
  setUpInstallation,
  signInAs,
} from '../support/installation.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { startServer, type TestServer } from '../support/server.ts';
import type { Visitor } from '../support/visitor.ts';

/** Two processes that share nothing but the database: no nudge reaches the other. */
let postgres: TestPostgres;
let installation: Installation;
let elsewhere: TestServer;
const connections: Connection[] = [];
beforeAll(async () => {
  postgres = await startPostgres();
  const environment = {
    ECABINET_DEMONSTRATION: 'off',
    ECABINET_SESSION_SECRET: 'the-same-thirty-two-characters-for-both',
  };
  installation = await setUpInstallation({ databaseUrl: postgres.url, environment });
  elsewhere = await startServer({ databaseUrl: postgres.url, environment });
  await enterPerson(installation.administrator, installation.bodyId, { login: 'minister' });
});
afterAll(async () => {
  for (const connection of connections) connection.close();
  await elsewhere.stop();
  await installation.server.stop();
  await postgres.stop();
});

function tablet(url: string, { cookie }: Visitor): Connection {
  const connection = connect({ url, cookie, follower: false });
  connections.push(connection);
  return connection;
}
const statusOf = (connection: Connection) => () => connection.getSnapshot().status;
const WITHIN_5_S = { timeout: 5_000, interval: 20 };

test('ending a session closes its sockets in every process within 5 s, and no others', async () => {
  const lost = await signInAs(installation.server, 'minister');
  const kept = await signInAs(installation.server, 'minister');
  const [here, there, other] = [
    tablet(installation.server.url, lost),
    tablet(elsewhere.url, lost),
    tablet(elsewhere.url, kept),
  ];
  for (const each of [here, there, other]) {
    await expect.poll(statusOf(each), { timeout: 10_000 }).toBe('connected');
  }
  const { sessionId } = (await lost.get('/api/me')).body;
  expect((await kept.delete(`/api/sessions/${sessionId}`)).status).toBe(204);
  await Promise.all([
    expect.poll(statusOf(here), WITHIN_5_S).toBe('ended'),
    expect.poll(statusOf(there), WITHIN_5_S).toBe('ended'),
  ]);
  expect(there.getSnapshot().refusal).toBe('signed-out');
  expect(statusOf(other)()).toBe('connected');
});

test('a cookie that is worth nothing opens no socket', async () => {
  const who = await signInAs(installation.server, 'minister');
  const { cookie } = who;
  await who.post('/api/sign-out');
  const stranger = tablet(installation.server.url, { ...who, cookie });
  await expect.poll(statusOf(stranger), { timeout: 10_000 }).toBe('ended');
  expect(stranger.getSnapshot().refusal).toBe('signed-out');
});

test('a page of another site opens no socket with somebody’s cookie', async () => {
  const { cookie } = await signInAs(installation.server, 'minister');
  const address = `${installation.server.url}/socket.io/?EIO=4&transport=polling`;
  const foreign = await fetch(address, { headers: { cookie, origin: 'https://evil.example' } });
  expect(foreign.status).toBe(403);
  const ours = await fetch(address, { headers: { cookie, origin: installation.server.url } });
  expect(ours.status).toBe(200);
});
