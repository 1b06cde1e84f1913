import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../config.ts';

/**
 * The secrets that sign cookies: those of the configuration, or one made at the first start and kept
 * in the data directory (readable by its owner only), so that a restart signs nobody out.
 */
export async function sessionSecrets(config: Config): Promise<string[]> {
  if (config.sessions.secrets) return [...config.sessions.secrets];
  await mkdir(config.dataDir, { recursive: true });
  const file = path.join(config.dataDir, 'session-secret');
  return [(await kept(file)) ?? (await make(file))];
}

async function kept(file: string): Promise<string | null> {
  try {
    const secret = (await readFile(file, 'utf8')).trim();
    return secret.length >= 32 ? secret : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function make(file: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const handle = await open(file, 'w', 0o600);
  try {
    await handle.writeFile(`${secret}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return secret;
}
