import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { createEventLog, type Database } from '@e-cabinet/storage';
import type { Config } from '../config.ts';
import { openDirectoryFileStore } from '../papers/directory-file-store.ts';
import type { WholeSessionParts } from './take-out.ts';

/** The log and the files of an installation, beside its server. */
export async function wholeSessionParts(
  database: Database,
  { dataDir }: Config,
): Promise<WholeSessionParts> {
  const store = await openDirectoryFileStore(path.join(dataDir, 'files'));
  return { database, log: createEventLog({ pool: database.pool, randomBytes }), store };
}
