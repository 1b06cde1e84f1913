import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../database.ts';
import { keepUp } from './upkeep.ts';

let dataDir: string;
let database: Database;
beforeAll(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'e-cabinet-upkeep-'));
  database = await openDatabase({ kind: 'embedded', dataDir, synced: false });
  await database.pool.query('create table papers (title text)');
  await database.pool.query(`create table "Names; in 'quotes'" (title text)`);
});
afterAll(async () => {
  await database?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function numberOf(query: string): Promise<number> {
  const { rows } = await database.pool.query<{ number: number }>(query);
  return rows[0]?.number ?? Number.NaN;
}

const writtenSinceCheckpoint = () =>
  numberOf(`select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::bigint as number
            from pg_control_checkpoint()`);

const write = (rows: number) =>
  database.pool.query(`insert into papers select md5(n::text) from generate_series(1, ${rows}) n`);

test('a checkpoint is made once enough was written since the last, and not before', async () => {
  await write(10_000);
  const written = await writtenSinceCheckpoint();
  await keepUp(database.pool, { vacuumDue: false, checkpointAfterBytes: 2 * written });
  expect(await writtenSinceCheckpoint()).toBeGreaterThanOrEqual(written);
  await keepUp(database.pool, { vacuumDue: false, checkpointAfterBytes: written / 2 });
  expect(await writtenSinceCheckpoint()).toBeLessThan(written / 2);
});

test('every table is analysed when it is due, whatever its name', async () => {
  await write(5_000);
  await database.pool.query(`insert into "Names; in 'quotes'" select title from papers limit 70`);
  await keepUp(database.pool, { vacuumDue: true, checkpointAfterBytes: Number.MAX_SAFE_INTEGER });
  const estimate = (table: string) =>
    numberOf(`select reltuples::integer as number from pg_class where relname = $$${table}$$`);
  expect(await estimate('papers')).toBe(15_000);
  expect(await estimate(`Names; in 'quotes'`)).toBe(70);
});
