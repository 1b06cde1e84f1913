import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DatabaseSettings } from '@e-cabinet/storage';
import { startPostgres } from '../support/postgres.ts';

export interface BenchDatabase {
  readonly name: string;
  readonly settings: DatabaseSettings;
  stop(): Promise<void>;
}

export async function benchPostgres(): Promise<BenchDatabase> {
  const { url, stop } = await startPostgres();
  return { name: 'PostgreSQL', settings: { kind: 'postgres', url }, stop };
}

/** The default, synced. */
export async function benchEmbedded(): Promise<BenchDatabase> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'e-cabinet-bench-'));
  return {
    name: 'embedded',
    settings: { kind: 'embedded', dataDir, synced: true },
    stop: async () => rmSync(dataDir, { recursive: true, force: true }),
  };
}
