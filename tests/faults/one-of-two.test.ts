import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createEventLog, openDatabase } from '@e-cabinet/storage';
import { expect, test } from 'vitest';
import { chance } from '../support/chance.ts';
import { NGHE_AN, participant, SESSION } from '../support/participants.ts';
import { startPostgres } from '../support/postgres.ts';
import { startRedis } from '../support/redis.ts';
import { openSession, openVoteAgain } from '../support/session.ts';
import { tapLine } from '../support/tapped-line.ts';
import { report, rounds } from './seeds.ts';
import { startServerProcess } from './server-process.ts';
import { type Acknowledged, expectOnce, expectResult, voteAfterwards, voteUntil } from './storm.ts';

const ROUNDS = 8;

test(`one of two servers is killed in a vote, ${ROUNDS} times: its participants go on at the other`, async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'e-cabinet-faults-'));
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  const environment = {
    DATABASE_URL: postgres.url,
    REDIS_URL: redis.url,
    ECABINET_DATA_DIR: dataDir,
  };
  // One after the other: the first prepares the demonstration.
  let used = await startServerProcess(environment);
  let spare = await startServerProcess(environment);
  // What a proxy does: it leads those whose server is gone to the other.
  const line = await tapLine(used.url);
  const session = await openSession({ url: line.url, signIn: used.signIn });
  const bridge = await participant(spare, NGHE_AN);
  const votes = new Map<string, readonly Acknowledged[]>();
  let slowestMs = 0;
  await rounds(ROUNDS, async (seed) => {
    const random = chance(seed);
    const questionId = await openVoteAgain(session, random);
    let killedAt = 0;
    const struck = await voteUntil(session, questionId, 1 + random.below(200), random, async () => {
      await used.kill();
      killedAt = performance.now();
      line.leadTo(spare.url);
    });
    slowestMs = Math.max(slowestMs, performance.now() - killedAt);
    const ballots = await voteAfterwards(session, questionId, random, struck);
    await expectResult(session, questionId, ballots);
    const isClosed = bridge.sees(({ questions }) => questions[questionId]?.state === 'closed');
    votes.set(questionId, ballots);
    await used.restart();
    await isClosed;
    [used, spare] = [spare, used];
  });
  for (const each of [session, bridge]) each.leave();
  line.close();
  await Promise.all([used.kill(), spare.kill()]);
  const database = await openDatabase({ kind: 'postgres', url: postgres.url });
  const log = await createEventLog({ pool: database.pool, randomBytes }).read(SESSION, 0);
  for (const [questionId, ballots] of votes) expectOnce(log, questionId, ballots);
  await database.close();
  const count = [...votes.values()].flat().length;
  report(`${ROUNDS} kills of one of two, ${count} ballots, each recorded once`);
  report(`everybody was answered by the other server within ${Math.round(slowestMs)} ms`);
  expect(slowestMs).toBeLessThan(15_000);
  await Promise.all([postgres.stop(), redis.stop()]);
  rmSync(dataDir, { recursive: true, force: true });
});
