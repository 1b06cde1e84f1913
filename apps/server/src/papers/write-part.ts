import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Sha256 } from '@e-cabinet/domain';
import type { FileStore } from './file-store.ts';

/**
 * Writes what is kept to a part, for a program that reads files: not every store has them on a disk of
 * this machine. Also when it fails it ends after the part was made: whoever removes the part finds it.
 */
export async function writePart(
  store: Pick<FileStore, 'read'>,
  sha256: Sha256,
  path: string,
): Promise<void> {
  const part = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  const closed = new Promise<void>((resolve) => part.once('close', () => resolve()));
  try {
    await pipeline(store.read(sha256), part);
  } finally {
    await closed;
  }
}
