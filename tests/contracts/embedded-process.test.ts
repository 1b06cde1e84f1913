import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Database, migrate, openDatabase } from '@e-cabinet/storage';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { embeddedProcess } from '../support/embedded-process.ts';
import { copyNewDatabase } from '../support/embedded-template.ts';

describe('the process of the embedded database', { timeout: 60_000 }, () => {
  let dataDir: string;
  let opened: Database[];
  let failures: Error[];
  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'e-cabinet-process-'));
    opened = [];
    failures = [];
  });
  afterEach(async () => {
    for (const database of opened) await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  async function openExisting(): Promise<Database> {
    await copyNewDatabase(dataDir);
    return open();
  }

  async function open(about: { patienceMs?: number } = {}): Promise<Database> {
    const database = await openDatabase(
      { kind: 'embedded', dataDir, synced: true, ...about },
      { onFailure: (failure) => failures.push(failure) },
    );
    opened.push(database);
    return database;
  }

  async function isAnswering(database: Database): Promise<boolean> {
    const { rows } = await database.pool.query<{ answer: number }>('select 42 as answer');
    return rows[0]?.answer === 42;
  }

  test('a second one for the same directory is refused with the reason, and the first goes on', async () => {
    const first = await openExisting();
    await expect(open({ patienceMs: 100 })).rejects.toThrow(
      `${dataDir} is in use by another process`,
    );
    expect(await isAnswering(first)).toBe(true);
    await opened.pop()?.close();
    expect(await isAnswering(await open({ patienceMs: 100 }))).toBe(true);
  });

  test('what cannot be opened is refused with the reason', async () => {
    const notADirectory = path.join(dataDir, 'a file');
    writeFileSync(notADirectory, '');
    const settings = { kind: 'embedded', dataDir: notADirectory, synced: true } as const;
    await expect(openDatabase(settings)).rejects.toThrow(`'${notADirectory}'`);
  });

  test('it ignores the signals that stop the server, which needs it to the last', async () => {
    const database = await openExisting();
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.kill(embeddedProcess(dataDir), signal);
    expect(await isAnswering(database)).toBe(true);
    expect(await isAnswering(database)).toBe(true);
    expect(failures).toEqual([]);
  });

  test('it is gone when closed, with its socket, and that is no failure', async () => {
    const database = await openExisting();
    const socketDir = database.pool.options.host ?? '';
    expect(existsSync(socketDir)).toBe(true);
    const waiting = Array.from({ length: 20 }, () => isAnswering(database));
    await opened.pop()?.close();
    expect(await Promise.all(waiting)).toEqual(waiting.map(() => true));
    expect(() => embeddedProcess(dataDir)).toThrow();
    expect(existsSync(socketDir)).toBe(false);
    expect(failures).toEqual([]);
  });

  test('it ends when the server is killed, and the next server waits for it', async () => {
    await copyNewDatabase(dataDir);
    const server = await startServer(dataDir);
    const child = embeddedProcess(dataDir);
    server.kill('SIGKILL');
    const database = await open();
    expect(embeddedProcess(dataDir)).not.toBe(child);
    const { rows } = await database.pool.query('select name from bodies_of_test');
    expect(rows).toEqual([{ name: 'Chính phủ' }]);
  });

  test('a database that was killed while it was being made is made anew', async () => {
    const opening = open().catch((error: Error) => error);
    await expect
      .poll(() => readdirSync(dataDir), { timeout: 30_000 })
      .toContain('cluster.unfinished');
    process.kill(embeddedProcess(dataDir), 'SIGKILL');
    expect(await opening).toBeInstanceOf(Error);
    const database = await open();
    await migrate(database);
    expect(readdirSync(dataDir)).toEqual(['cluster']);
  });
});

/** Another server, up to its first record. */
async function startServer(dataDir: string): Promise<ChildProcess> {
  const server = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { openDatabase } from '@e-cabinet/storage';
       const dataDir = ${JSON.stringify(dataDir)};
       const { pool } = await openDatabase({ kind: 'embedded', dataDir, synced: true });
       await pool.query('create table bodies_of_test (name text)');
       await pool.query("insert into bodies_of_test values ('Chính phủ')");
       process.stdout.write('ready');`,
    ],
    { cwd: import.meta.dirname, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(server.stdout, 'data');
  return server;
}
