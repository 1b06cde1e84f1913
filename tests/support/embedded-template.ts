import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '@e-cabinet/storage';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const CACHE = path.join(MODULES, '.cache/e-cabinet');
const PGLITE = path.join(MODULES, '@electric-sql/pglite/package.json');

/** Puts a new embedded database, without tables, into `dataDir`: a copy, for making one takes seconds. */
export async function copyNewDatabase(dataDir: string): Promise<void> {
  const { version } = JSON.parse(readFileSync(PGLITE, 'utf8')) as { version: string };
  const template = path.join(CACHE, `pglite-${version}`);
  if (!existsSync(template)) await makeTemplate(template);
  cpSync(template, dataDir, { recursive: true });
}

/** Made beside its place and moved there: several test files may do so at once. */
async function makeTemplate(template: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const making = mkdtempSync(`${template}.`);
  const settings = { kind: 'embedded', dataDir: making, synced: false } as const;
  const database = await openDatabase(settings);
  await database.close();
  try {
    renameSync(making, template);
  } catch {
    rmSync(making, { recursive: true }); // another was faster
  }
}
