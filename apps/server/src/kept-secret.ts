import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';

export const SECRET_BYTES = 32;

/** A secret kept in the data directory, readable by its owner only. */
export interface KeptSecret {
  readonly dataDir: string;
  readonly name: string;
  readonly encoding: 'base64' | 'base64url';
}

/** Random bytes made at the first start; what is there is never replaced, not even a broken one. */
export async function keptSecret(secret: KeptSecret): Promise<string> {
  try {
    return await makeSecret(secret, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return (await readFile(path.join(secret.dataDir, secret.name), 'utf8')).trim();
}

/** `wx` fails where there is one already; `w` makes another one in its place. */
export async function makeSecret(
  { dataDir, name, encoding }: KeptSecret,
  flags: 'w' | 'wx',
): Promise<string> {
  await mkdir(dataDir, { recursive: true });
  const secret = randomBytes(SECRET_BYTES).toString(encoding);
  const handle = await open(path.join(dataDir, name), flags, 0o600);
  try {
    await handle.writeFile(`${secret}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return secret;
}
