import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createEventLog, openDatabase } from '@e-cabinet/storage';
import { expect, test } from 'vitest';
import { firstBallot } from '../support/ballots.ts';
import { type Chance, chance } from '../support/chance.ts';
import { SESSION } from '../support/participants.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { openRawSocket, type RawSocket } from '../support/raw-socket.ts';
import { saidInAnswer } from '../support/receipts.ts';
import { openSession, openVoteAgain } from '../support/session.ts';
import { report, rounds } from './seeds.ts';
import { startServerProcess } from './server-process.ts';
import { type Acknowledged, expectOnce, expectResult, voteAfterwards, voteUntil } from './storm.ts';

const ROUNDS = 8;

test(`PostgreSQL goes and comes back in a vote, ${ROUNDS} times: what was said to be recorded is, once`, async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'e-cabinet-faults-'));
  const postgres = await startPostgres();
  const environment = { DATABASE_URL: postgres.url, ECABINET_DATA_DIR: dataDir };
  const server = await startServerProcess(environment);
  const session = await openSession(server);
  const [patient, ...others] = session.members.toReversed();
  if (!patient) throw new Error('nobody is there');
  const line = await openRawSocket(server.url, { cookie: patient.cookie });
  const votes = new Map<string, readonly Acknowledged[]>();
  await rounds(ROUNDS, async (seed) => {
    const random = chance(seed);
    const questionId = await openVoteAgain(session, random);
    const own: Acknowledged[] = [];
    const room = { ...session, members: others };
    const enough = 1 + random.below(200);
    const struck = await voteUntil(room, questionId, enough, random, async () => {
      const ballot = await throughAnOutage(postgres, line, questionId, random);
      own.push({ ...ballot, seatId: patient.seatId });
    });
    const ballots = await voteAfterwards(session, questionId, random, [...struck, ...own]);
    await expectResult(session, questionId, ballots);
    votes.set(questionId, ballots);
  });
  line.close();
  session.leave();
  await server.kill();
  const database = await openDatabase({ kind: 'postgres', url: postgres.url });
  const log = await createEventLog({ pool: database.pool, randomBytes }).read(SESSION, 0);
  for (const [questionId, ballots] of votes) expectOnce(log, questionId, ballots);
  await database.close();
  report(`${ROUNDS} outages, ${[...votes.values()].flat().length} ballots, each recorded once`);
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Stops PostgreSQL, sends a ballot that is answered "unavailable", and sends it again, twice, when it is back. */
async function throughAnOutage(
  postgres: TestPostgres,
  line: RawSocket,
  questionId: string,
  random: Chance,
): Promise<Omit<Acknowledged, 'seatId'>> {
  const id = random.id();
  const command = firstBallot(questionId, 'agree');
  const cast = () => line.ask('command', { meetingId: SESSION, id, command });
  await postgres.kill();
  expect(await cast()).toMatchObject({ accepted: false, refusal: 'unavailable' });
  await postgres.restart();
  await expect.poll(cast, { timeout: 20_000 }).toMatchObject({ accepted: true });
  const [first, second] = [await cast(), await cast()];
  expect(saidInAnswer(second)).toEqual(saidInAnswer(first));
  return { id, questionId, choice: 'agree', version: first.version };
}
