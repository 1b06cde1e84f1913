import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Database, migrate, openDatabase } from '@e-cabinet/storage';
import { copyNewDatabase } from './embedded-template.ts';
import { startPostgres } from './postgres.ts';

/** A migrated database as `processes` servers see it: a pool for each, or one shared by all. */
export interface TestDatabase {
  readonly processes: readonly Database[];
  close(): Promise<void>;
}

/** Every kind of database the product runs on; a contract is kept by all of them. */
export const databases: readonly {
  readonly name: string;
  open(processes?: number): Promise<TestDatabase>;
}[] = [
  { name: 'PostgreSQL', open: openPostgres },
  { name: 'embedded', open: openEmbedded },
];

async function openPostgres(processes = 1): Promise<TestDatabase> {
  const server = await startPostgres();
  const settings = { kind: 'postgres', url: server.url } as const;
  const opened = await Promise.all(Array.from({ length: processes }, () => openDatabase(settings)));
  await Promise.all(opened.map((database) => migrate(database)));
  return {
    processes: opened,
    async close() {
      await Promise.all(opened.map((database) => database.close()));
      await server.stop();
    },
  };
}

/** The embedded database belongs to one process: those who stand for others share its pool. */
async function openEmbedded(processes = 1): Promise<TestDatabase> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'e-cabinet-embedded-'));
  await copyNewDatabase(dataDir);
  const database = await openDatabase({ kind: 'embedded', dataDir, synced: true });
  await migrate(database);
  return {
    processes: Array.from({ length: processes }, () => database),
    async close() {
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
