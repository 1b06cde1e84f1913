import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect } from '@e-cabinet/client';
import { createEventLog, openDatabase } from '@e-cabinet/storage';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chance } from '../support/chance.ts';
import { PASSWORD, tokenOf } from '../support/installation.ts';
import { SESSION } from '../support/participants.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { openSession, openVoteAgain } from '../support/session.ts';
import { visitor } from '../support/visitor.ts';
import { type ClusterProxy, HAS_NGINX, startProxy } from './proxy.ts';
import { FIRST_SEED, report } from './seeds.ts';
import { type ServerProcess, startServerProcess, takeOffice } from './server-process.ts';
import { expectOnce, expectResult, voteAfterwards, voteUntil } from './storm.ts';

/** As the proxy says it that ends TLS in front of the cluster's own. */
const THROUGH_TLS = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.7' };

describe.runIf(HAS_NGINX)('the cluster of docker/compose.cluster.yaml', () => {
  let dataDir: string;
  let postgres: TestPostgres;
  let redis: TestRedis;
  let servers: readonly [ServerProcess, ServerProcess];
  let proxy: ClusterProxy;

  beforeEach(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'e-cabinet-cluster-'));
    [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  });
  afterEach(async () => {
    await proxy.stop();
    await Promise.all(servers.map((server) => server.kill()));
    await Promise.all([postgres.stop(), redis.stop()]);
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** One after the other, as nobody promises: whichever is first prepares the records. */
  async function start(demonstration: 'on' | 'off'): Promise<void> {
    const environment = {
      NODE_ENV: 'production',
      DATABASE_URL: postgres.url,
      REDIS_URL: redis.url,
      ECABINET_DATA_DIR: dataDir,
      ECABINET_PUBLIC_URL: 'https://cabinet.example',
      ECABINET_TRUST_PROXY: '2',
      ECABINET_DEMONSTRATION: demonstration,
    };
    servers = [await startServerProcess(environment), await startServerProcess(environment)];
    proxy = await startProxy({ server: servers[0].url, 'server-two': servers[1].url });
  }

  test('is set up by its link, signs in over TLS alone, and says what is too large in words', async () => {
    await start('off');
    const [link] = /https:\/\/cabinet\.example\/set-up#[\w-]{43}/.exec(servers[0].output()) ?? [];
    const administrator = visitor(proxy.url, THROUGH_TLS);
    const setUp = await administrator.post('/api/set-up', {
      token: tokenOf(link ?? null),
      login: 'administrator',
      password: PASSWORD,
      body: { name: { vi: 'Chính phủ', en: 'Government' }, kind: 'government', level: 'central' },
    });
    expect(setUp.status).toBe(201);
    const account = { login: 'administrator', password: PASSWORD };
    const plain = await visitor(proxy.url).post('/api/sign-in', account);
    expect(plain.body).toMatchObject({ refusal: 'insecure-connection' });

    const who = visitor(proxy.url, THROUGH_TLS);
    const signedIn = await who.fetch('/api/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(account),
    });
    expect(signedIn.headers.get('set-cookie')).toMatch(/^__Host-ecabinet=.*; Secure/);
    const { sessions } = (await who.get('/api/sessions')).body;
    const current = sessions.find((each: { current: boolean }) => each.current);
    expect(current.address).toBe('203.0.113.7');

    const connection = connect({ url: proxy.url, cookie: who.cookie, follower: false });
    const status = () => connection.getSnapshot().status;
    await expect.poll(status, { timeout: 10_000 }).toBe('connected');
    connection.close();

    const bodyId = setUp.body.bodies[0].id;
    const form = new FormData();
    form.append('file', new Blob([Buffer.alloc(201 * 2 ** 20)]), 'a.pdf');
    const upload = await who.fetch(`/api/bodies/${bodyId}/files`, {
      method: 'POST',
      headers: { 'x-requested-with': 'e-cabinet' },
      body: form,
    });
    expect(upload.status).toBe(413);
    expect(await upload.json()).toMatchObject({ refusal: 'file-too-large' });
  });

  test('goes on in a vote when either server is stopped, and when it is killed', async () => {
    await start('on');
    const signIn = (personId: string) => takeOffice(proxy.url, personId, THROUGH_TLS);
    const session = await openSession({ url: proxy.url, signIn });
    const random = chance(FIRST_SEED);
    for (const end of ['stop', 'kill'] as const) {
      // While the one is away all come to the other, which is the next to go.
      for (const server of servers) {
        const questionId = await openVoteAgain(session, random);
        const began = { at: 0 };
        const struck = await voteUntil(session, questionId, 40, random, async () => {
          began.at = performance.now();
          await server[end]();
        });
        const tookMs = Math.round(performance.now() - began.at);
        const ballots = await voteAfterwards(session, questionId, random, struck);
        await expectResult(session, questionId, ballots);
        const database = await openDatabase({ kind: 'postgres', url: postgres.url });
        const log = createEventLog({ pool: database.pool, randomBytes });
        expectOnce(await log.read(SESSION, 0), questionId, ballots);
        await database.close();
        report(`${end} behind nginx: everybody answered after ${tookMs} ms`);
        await server.restart();
      }
    }
    session.leave();
  });
});
