import { randomBytes, randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEventLog, type Database, migrate, openDatabase } from '@e-cabinet/storage';
import type { StoredEvent } from '@e-cabinet/sync';
import { buildNewEvent } from '@e-cabinet/sync/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embeddedProcess } from '../support/embedded-process.ts';
import { copyNewDatabase } from '../support/embedded-template.ts';
import { cutPower, recordDisk, syncedPaths } from '../support/power-cut.ts';
import { seeded } from '../support/seeded.ts';

const failDisk = [
  '--require',
  fileURLToPath(new URL('../support/failing-disk.cjs', import.meta.url)),
];

describe('an answer of the embedded database means that it is recorded', {
  timeout: 60_000,
}, () => {
  let home: string;
  let template: string;
  beforeAll(async () => {
    home = mkdtempSync(path.join(tmpdir(), 'e-cabinet-durability-'));
    template = path.join(home, 'template');
    await copyNewDatabase(template);
    const database = await openDatabase({ kind: 'embedded', dataDir: template, synced: true });
    await migrate(database);
    await database.close();
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  function copyOfTemplate(): string {
    const dataDir = path.join(home, randomUUID());
    cpSync(template, dataDir, { recursive: true });
    return dataDir;
  }

  function open(dataDir: string, about: { synced?: boolean; nodeOptions?: string[] } = {}) {
    const failures: Error[] = [];
    const opening = openDatabase(
      { kind: 'embedded', dataDir, synced: true, ...about },
      { onFailure: (failure) => failures.push(failure) },
    );
    return opening.then((database) => ({ database, failures }));
  }

  test('every commit is forced to disk before it is answered', async () => {
    const dataDir = copyOfTemplate();
    const { database } = await open(dataDir, { nodeOptions: recordDisk });
    const logForced = () => syncedPaths(dataDir).filter((file) => file.includes('/pg_wal/')).length;
    for (let turn = 0; turn < 20; turn += 1) {
      const before = logForced();
      await recordTurn(database, 'meeting-1', 3);
      expect(logForced()).toBeGreaterThan(before);
    }
    await database.close();
  });

  test('when that is turned off, nothing is forced, and the power cut of these tests takes it', async () => {
    const dataDir = copyOfTemplate();
    const { database } = await open(dataDir, { synced: false, nodeOptions: recordDisk });
    const before = syncedPaths(dataDir).length;
    const answered = await recordTurn(database, 'meeting-1', 3);
    expect(syncedPaths(dataDir)).toHaveLength(before);
    process.kill(embeddedProcess(dataDir), 'SIGKILL');
    await database.close();
    cutPower(dataDir, `${dataDir}.left`, () => 1);
    await expect(expectRecorded(`${dataDir}.left`, answered)).rejects.toThrow();
  });

  test.each([1, 2])('a power cut takes nothing that was answered (seed %i)', async (seed) => {
    const chance = seeded(seed);
    const dataDir = copyOfTemplate();
    const { database } = await open(dataDir, { nodeOptions: recordDisk });
    const answered = await recordUntilKilled(database, dataDir, chance);
    await database.close();
    const left = `${dataDir}.left`;
    cutPower(dataDir, left, chance);
    await expectRecorded(left, answered);
  });

  test('nor does one right after the database was made', async () => {
    const dataDir = path.join(home, randomUUID());
    const { database } = await open(dataDir, { nodeOptions: recordDisk });
    await migrate(database);
    const answered = await recordTurn(database, 'meeting-1', 3);
    process.kill(embeddedProcess(dataDir), 'SIGKILL');
    await database.close();
    const left = `${dataDir}.left`;
    cutPower(dataDir, left, seeded(3));
    await expectRecorded(left, answered);
  });

  test('kill -9 takes nothing that was answered, and is reported', async () => {
    const dataDir = copyOfTemplate();
    const { database, failures } = await open(dataDir);
    const answered = await recordUntilKilled(database, dataDir, seeded(4));
    await expect.poll(() => failures).toHaveLength(1);
    await database.close();
    await expectRecorded(dataDir, answered);
  });

  test('a disk that cannot be forced ends the database before anything is answered', async () => {
    const dataDir = copyOfTemplate();
    const { database, failures } = await open(dataDir, { nodeOptions: failDisk });
    const answered = await recordTurn(database, 'meeting-1', 3);
    writeFileSync(`${dataDir}.fails`, '');
    await expect(recordTurn(database, 'meeting-1', 3, 3)).rejects.toThrow();
    await expect.poll(() => failures).toHaveLength(1);
    await database.close();
    await expectRecorded(dataDir, answered);
  });

  /** Opens what is left, and expects each meeting whole up to at least what was answered. */
  async function expectRecorded(dataDir: string, answered: readonly StoredEvent[]) {
    const { database } = await open(dataDir);
    const log = createEventLog({ pool: database.pool, randomBytes });
    for (const meetingId of new Set(answered.map((event) => event.meetingId))) {
      const stored = await log.read(meetingId, 0);
      const expected = answered.filter((event) => event.meetingId === meetingId);
      expect(stored.slice(0, expected.length)).toEqual(expected);
      expect(stored.map((event) => event.version)).toEqual(stored.map((_, index) => index + 1));
    }
    await recordTurn(database, 'meeting-afterwards', 1);
    await database.close();
  }
});

/** As if the caller had folded every event there is, so that none is read again. */
const ALL_KNOWN = 2 ** 31 - 1;

async function recordTurn(
  database: Database,
  meetingId: string,
  events: number,
  known = 0,
): Promise<StoredEvent[]> {
  const log = createEventLog({ pool: database.pool, randomBytes });
  const text = 'Tờ trình '.repeat(40);
  const append = Array.from({ length: events }, () => buildNewEvent({ meetingId, text }));
  const commandIds = append.map((event) => event.commandId);
  return log.turn({ meetingId, known, commandIds }, () => ({ append }));
}

/** Records turns of many sizes in two meetings, with checkpoints between, until the process is killed. */
async function recordUntilKilled(
  database: Database,
  dataDir: string,
  chance: () => number,
): Promise<StoredEvent[]> {
  const answered: StoredEvent[] = [];
  const turns = 20 + Math.floor(chance() * 150);
  for (let turn = 0; turn < turns; turn += 1) {
    const meetingId = chance() < 0.5 ? 'meeting-1' : 'meeting-2';
    const events = 1 + Math.floor(chance() * 40);
    answered.push(...(await recordTurn(database, meetingId, events, ALL_KNOWN)));
    if (chance() < 0.03) await database.pool.query('checkpoint');
  }
  const underWay = recordTurn(database, 'meeting-1', 200, ALL_KNOWN).catch(() => undefined);
  process.kill(embeddedProcess(dataDir), 'SIGKILL');
  await underWay;
  return answered;
}
