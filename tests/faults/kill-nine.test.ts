import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createEventLog, type DatabaseSettings, openDatabase } from '@e-cabinet/storage';
import { describe, expect, test } from 'vitest';
import { chance } from '../support/chance.ts';
import { embeddedProcess } from '../support/embedded-process.ts';
import { SESSION } from '../support/participants.ts';
import { startPostgres } from '../support/postgres.ts';
import { openSession, openVoteAgain } from '../support/session.ts';
import { report, rounds } from './seeds.ts';
import { startServerProcess } from './server-process.ts';
import { type Acknowledged, expectOnce, expectResult, voteAfterwards, voteUntil } from './storm.ts';

const ROUNDS = 20;

/** Where a server keeps its records, and what dies with it. */
interface Records {
  readonly environment: Readonly<Record<string, string>>;
  readonly settings: DatabaseSettings;
  /** Kills the database's process as well, where it is the server's own. */
  readonly killToo: () => void;
  readonly close: () => Promise<void>;
}

async function inPostgres(dataDir: string): Promise<Records> {
  const postgres = await startPostgres();
  return {
    environment: { DATABASE_URL: postgres.url, ECABINET_DATA_DIR: dataDir },
    settings: { kind: 'postgres', url: postgres.url },
    killToo: () => {},
    close: () => postgres.stop(),
  };
}

async function embedded(dataDir: string): Promise<Records> {
  const records = path.join(dataDir, 'records');
  return {
    environment: { ECABINET_DATA_DIR: dataDir },
    settings: { kind: 'embedded', dataDir: records, synced: true },
    killToo: () => void process.kill(embeddedProcess(records), 'SIGKILL'),
    close: async () => {},
  };
}

describe.each([
  { name: 'PostgreSQL', open: inPostgres },
  { name: 'the embedded database', open: embedded },
])('kill -9 of the server in a storm of votes, on $name', ({ open }) => {
  test(`${ROUNDS} times: every acknowledged ballot is there once`, async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'e-cabinet-faults-'));
    const records = await open(dataDir);
    const server = await startServerProcess(records.environment);
    const session = await openSession(server);
    const votes = new Map<string, readonly Acknowledged[]>();
    await rounds(ROUNDS, async (seed) => {
      const random = chance(seed);
      const questionId = await openVoteAgain(session, random);
      const enough = 1 + random.below(300);
      const struck = await voteUntil(session, questionId, enough, random, async () => {
        if (random.happens(0.5)) records.killToo();
        await server.kill();
        await server.restart();
      });
      const ballots = await voteAfterwards(session, questionId, random, struck);
      await expectResult(session, questionId, ballots);
      votes.set(questionId, ballots);
    });
    session.leave();
    await server.kill();
    const log = await logIn(records.settings);
    for (const [questionId, ballots] of votes) expectOnce(log, questionId, ballots);
    const count = [...votes.values()].flat().length;
    report(`${ROUNDS} kills, ${count} ballots acknowledged, each recorded once`);
    await records.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
});

async function logIn(settings: DatabaseSettings) {
  const database = await openDatabase(settings);
  const log = await createEventLog({ pool: database.pool, randomBytes }).read(SESSION, 0);
  expect(log.map(({ version }) => version)).toEqual(log.map((_, index) => index + 1));
  await database.close();
  return log;
}
