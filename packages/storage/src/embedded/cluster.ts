import fs from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import type { EmbeddedSettings } from './settings.ts';
import { SyncedFiles } from './synced-files.ts';

/**
 * PGlite starts Postgres with `-F`, no fsync at all. Its WebAssembly build has a real fsync only for
 * the method of that name (fdatasync is an empty function there), see synced-files.ts.
 */
const SYNC_ARGUMENTS = ['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'];

/** Keeps the write-ahead log of an installation on one machine small (upkeep.ts makes the checkpoints). */
const SIZE_ARGUMENTS = ['-c', 'max_wal_size=128MB', '-c', 'min_wal_size=32MB'];

/** Opens the database in `dataDir`, making it first when there is none. */
export async function openCluster(settings: EmbeddedSettings): Promise<PGlite> {
  const cluster = path.join(settings.dataDir, 'cluster');
  if (!fs.existsSync(cluster)) await createCluster(cluster, settings);
  return open(cluster, settings);
}

/** Made under another name and moved when complete: a half-made one is never opened. */
async function createCluster(cluster: string, settings: EmbeddedSettings): Promise<void> {
  const unfinished = `${cluster}.unfinished`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  const database = await open(unfinished, settings);
  await database.close();
  if (settings.synced) syncTree(unfinished);
  fs.renameSync(unfinished, cluster);
  if (settings.synced) syncPath(path.dirname(cluster));
}

function open(cluster: string, settings: EmbeddedSettings): Promise<PGlite> {
  return PGlite.create({
    extensions: { unaccent, pg_trgm },
    fs: settings.synced ? new SyncedFiles(cluster) : new NodeFS(cluster),
    startParams: startParameters(settings.synced),
  });
}

function startParameters(synced: boolean): string[] {
  const usual = [...PGlite.defaultStartParams, ...SIZE_ARGUMENTS];
  if (!synced) return usual;
  return [...usual.filter((parameter) => parameter !== '-F'), ...SYNC_ARGUMENTS];
}

function syncTree(directory: string): void {
  for (const entry of fs.readdirSync(directory, { withFileTypes: true })) {
    const entryPath = path.join(directory, entry.name);
    if (entry.isDirectory()) syncTree(entryPath);
    else syncPath(entryPath);
  }
  syncPath(directory);
}

function syncPath(file: string): void {
  const descriptor = fs.openSync(file, 'r');
  try {
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}
