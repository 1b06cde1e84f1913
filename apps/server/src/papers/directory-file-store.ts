import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Sha256 } from '@e-cabinet/domain';
import type { FileStore } from './file-store.ts';

/** Nobody but the server's own account reads papers on its disk. */
const ownerOnly = 0o700;

/** Bytes read from disk at once: fewer turns of the loop than with the 64 KB of Node. */
const readAhead = 2 ** 18;

/**
 * A store in the directory `root`, which may lie on a disk shared by several servers: the content
 * `abcd…` is `root/ab/cd/abcd…`, parts are `root/parts/*.part`.
 */
export async function openDirectoryFileStore(root: string): Promise<FileStore> {
  const parts = path.join(root, 'parts');
  await mkdir(parts, { recursive: true, mode: ownerOnly });
  return {
    newPart: () => path.join(parts, `${randomUUID()}.part`),
    keep: (part, sha256) => moveDurably(part, placeOf(root, sha256), root),
    stat: (sha256) => sizeOf(placeOf(root, sha256)),
    read: (sha256, range) =>
      createReadStream(placeOf(root, sha256), { ...range, highWaterMark: readAhead }),
    verify: (sha256) => hasHash(placeOf(root, sha256), sha256),
    removeParts: (before) => removeOld(parts, before),
  };
}

/** Two levels of 256 directories, so that none grows long. */
function placeOf(root: string, sha256: Sha256): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('Not a SHA-256');
  return path.join(root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
}

/** A rename is on disk only when the directories that name the file are. */
async function moveDurably(from: string, to: string, root: string): Promise<void> {
  const inner = path.dirname(to);
  await sync(from);
  for (const directory of [path.dirname(inner), inner]) await makeDirectory(directory);
  await rename(from, to);
  for (const directory of [inner, path.dirname(inner), root]) await sync(directory);
}

/** One at a time: a recursive `mkdir` of Node says ENOENT where the disk said that it is full. */
async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { mode: ownerOnly });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function sizeOf(file: string): Promise<{ size: number } | null> {
  try {
    const { size } = await stat(file);
    return { size };
  } catch (error) {
    return whenMissing(error, null);
  }
}

async function hasHash(file: string, sha256: Sha256): Promise<boolean> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file, { highWaterMark: readAhead }), hash);
    return hash.digest('hex') === sha256;
  } catch (error) {
    return whenMissing(error, false);
  }
}

async function removeOld(parts: string, before: Date): Promise<number> {
  let removed = 0;
  for (const name of await readdir(parts)) {
    const part = path.join(parts, name);
    // Gone meanwhile: another server sharing the directory finished with it.
    const lastWritten = await stat(part).catch((error: unknown) => whenMissing(error, null));
    if (lastWritten === null || lastWritten.mtime >= before) continue;
    await rm(part, { force: true });
    removed += 1;
  }
  return removed;
}

function whenMissing<T>(error: unknown, answer: T): T {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return answer;
  throw error;
}
