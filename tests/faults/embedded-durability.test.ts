import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate } from '@e-cabinet/storage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embeddedProcess } from '../support/embedded-process.ts';
import { cutPower, recordDisk, syncedPaths } from '../support/power-cut.ts';
import {
  expectRecorded,
  makeMigrated,
  openWatched,
  recordTurn,
  recordUntilKilled,
} from '../support/recorded-turns.ts';
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
    await makeMigrated(template);
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  function copyOfTemplate(): string {
    const dataDir = path.join(home, randomUUID());
    cpSync(template, dataDir, { recursive: true });
    return dataDir;
  }

  test('every commit is forced to disk before it is answered', async () => {
    const dataDir = copyOfTemplate();
    const { database } = await openWatched(dataDir, { nodeOptions: recordDisk });
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
    const { database } = await openWatched(dataDir, { synced: false, nodeOptions: recordDisk });
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
    const { database } = await openWatched(dataDir, { nodeOptions: recordDisk });
    const answered = await recordUntilKilled(database, dataDir, chance);
    await database.close();
    const left = `${dataDir}.left`;
    cutPower(dataDir, left, chance);
    await expectRecorded(left, answered);
  });

  test('nor does one right after the database was made', async () => {
    const dataDir = path.join(home, randomUUID());
    const { database } = await openWatched(dataDir, { nodeOptions: recordDisk });
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
    const { database, failures } = await openWatched(dataDir);
    const answered = await recordUntilKilled(database, dataDir, seeded(4));
    await expect.poll(() => failures).toHaveLength(1);
    await database.close();
    await expectRecorded(dataDir, answered);
  });

  test('a disk that cannot be forced ends the database before anything is answered', async () => {
    const dataDir = copyOfTemplate();
    const { database, failures } = await openWatched(dataDir, { nodeOptions: failDisk });
    const answered = await recordTurn(database, 'meeting-1', 3);
    writeFileSync(`${dataDir}.fails`, '');
    await expect(recordTurn(database, 'meeting-1', 3, 3)).rejects.toThrow();
    await expect.poll(() => failures).toHaveLength(1);
    await database.close();
    await expectRecorded(dataDir, answered);
  });
});
