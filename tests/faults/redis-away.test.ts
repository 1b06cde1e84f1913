import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Meeting } from '@e-cabinet/domain';
import { createEventLog, openDatabase } from '@e-cabinet/storage';
import { expect, test } from 'vitest';
import { chance } from '../support/chance.ts';
import { NGHE_AN, type Participant, participant, SESSION } from '../support/participants.ts';
import { startPostgres } from '../support/postgres.ts';
import { startRedis } from '../support/redis.ts';
import { openSession, openVoteAgain } from '../support/session.ts';
import { FIRST_SEED, report } from './seeds.ts';
import { type ServerProcess, startServerProcess } from './server-process.ts';
import { type Acknowledged, expectOnce, expectResult, voteAfterwards, voteUntil } from './storm.ts';

const BACK = { timeout: 30_000, interval: 50 };

test('Redis is killed and started again in a session, twice: the meeting goes on, presence and page come back', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'e-cabinet-faults-'));
  const postgres = await startPostgres();
  let redis = await startRedis();
  const environment = {
    DATABASE_URL: postgres.url,
    REDIS_URL: redis.url,
    ECABINET_DATA_DIR: dataDir,
  };
  const here = await startServerProcess(environment);
  const there = await startServerProcess(environment);
  const session = await openSession(here);
  const bridge = await participant(there, NGHE_AN);
  const everybody = session.members.length + 2;
  const { chair, secretary } = session;
  const paperId = paperOf(bridge.meeting());
  const turnTo = (page: number) => chair.follower.showPage({ paperId, paperVersion: 1, page });
  const pageAt = (who: Participant) => () => who.follower.getSnapshot().page?.page;
  const random = chance(FIRST_SEED);
  const votes = new Map<string, readonly Acknowledged[]>();

  expect(await turnTo(1)).toEqual({ shown: true });
  await expect.poll(pageAt(bridge), BACK).toBe(1);
  for (const cycle of [1, 2]) {
    const questionId = await openVoteAgain(session, random);
    const struck = await voteUntil(session, questionId, 20, random, () => redis.stop());
    for (const server of [here, there]) {
      await expect
        .poll(() => degraded(server), BACK)
        .toEqual(['session-state', 'bus', 'login-sessions']);
    }
    const ballots = await voteAfterwards(session, questionId, random, struck);
    await expectResult(session, questionId, ballots);
    votes.set(questionId, ballots);
    // The nudges are lost: the other process looks at the log by itself.
    await bridge.sees(({ questions }) => questions[questionId]?.state === 'closed');
    expect(await turnTo(2 * cycle)).toEqual({ shown: true });
    await expect.poll(pageAt(secretary), BACK).toBe(2 * cycle);

    redis = await startRedis(redis.port);
    const began = performance.now();
    await expect.poll(pageAt(bridge), BACK).toBe(2 * cycle);
    const present = () =>
      new Set(secretary.follower.getSnapshot().presence?.map(({ seatId }) => seatId)).size;
    await expect.poll(present, BACK).toBe(everybody);
    for (const server of [here, there]) await expect.poll(() => degraded(server), BACK).toEqual([]);
    report(
      `Redis back: page, presence and health after ${Math.round(performance.now() - began)} ms`,
    );
    const late = await participant(there, 'person-room-screen');
    expect(pageAt(late)()).toBe(2 * cycle);
    late.leave();
    expect(await turnTo(2 * cycle + 1)).toEqual({ shown: true });
    await expect.poll(pageAt(bridge), { timeout: 2_000 }).toBe(2 * cycle + 1);
  }
  for (const each of [session, bridge]) each.leave();
  await Promise.all([here.kill(), there.kill()]);
  const database = await openDatabase({ kind: 'postgres', url: postgres.url });
  const log = await createEventLog({ pool: database.pool, randomBytes }).read(SESSION, 0);
  for (const [questionId, ballots] of votes) expectOnce(log, questionId, ballots);
  await database.close();
  await Promise.all([postgres.stop(), redis.stop()]);
  rmSync(dataDir, { recursive: true, force: true });
});

async function degraded({ url }: ServerProcess): Promise<readonly string[]> {
  const { degraded: names } = (await (await fetch(`${url}/health`)).json()) as {
    degraded: string[];
  };
  return names;
}

/** A paper that this reader knows of. */
function paperOf({ papers }: Meeting): string {
  const [paper] = Object.values(papers);
  if (!paper) throw new Error('no paper is there');
  return paper.id;
}
