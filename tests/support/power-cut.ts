import {
  closeSync,
  copyFileSync,
  existsSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Options of Node that make the embedded database's process record what is safe on its disk. */
export const recordDisk = [
  '--require',
  fileURLToPath(new URL('disk-recorder.cjs', import.meta.url)),
];

const PAGE_BYTES = 8192;

type Entry =
  | { readonly identity: number; readonly inode: number }
  | { readonly synced: 'file'; readonly path: string; readonly identity: number }
  | {
      readonly synced: 'directory';
      readonly path: string;
      readonly names: Readonly<Record<string, number | 'directory'>>;
    };

/** Where the process of `dataDir`, run with `recordDisk`, forced something to disk: one path for each time. */
export function syncedPaths(dataDir: string): string[] {
  return journal(dataDir).flatMap((entry) => ('synced' in entry ? [entry.path] : []));
}

/**
 * Makes `target` what a power cut at this moment could have left of `dataDir`, whose process ran with
 * `recordDisk` and is dead. Of the pages that were written and not forced to disk, each may or may not
 * have reached it: `chance` (0 to 1) decides.
 */
export function cutPower(dataDir: string, target: string, chance: () => number): void {
  const entries = journal(dataDir);
  const inodes = new Map(
    entries.flatMap((entry) => ('inode' in entry ? [[entry.identity, entry.inode] as const] : [])),
  );
  mkdirSync(target, { recursive: true });
  for (const [name, what] of safeNames(entries)) {
    const file = path.join(target, name);
    mkdirSync(what === 'directory' ? file : path.dirname(file), { recursive: true });
    if (what === 'directory') continue;
    const kept = path.join(`${dataDir}.disk`, 'contents', String(what));
    if (existsSync(kept)) copyFileSync(kept, file);
    else writeFileSync(file, '');
    const written = path.join(dataDir, name);
    const isSame = existsSync(written) && lstatSync(written).ino === inodes.get(what);
    if (isSame) letThrough(written, file, chance);
  }
}

function journal(dataDir: string): Entry[] {
  const lines = readFileSync(path.join(`${dataDir}.disk`, 'journal'), 'utf8').split('\n');
  // The last line may be cut off where the process was killed.
  return lines.slice(0, -1).map((line) => JSON.parse(line) as Entry);
}

function safeNames(entries: readonly Entry[]): Map<string, number | 'directory'> {
  const safe = new Map<string, number | 'directory'>();
  for (const entry of entries) {
    if (!('synced' in entry)) continue;
    if (entry.synced === 'file') safe.set(entry.path, entry.identity);
    else applyDirectory(safe, entry.path, entry.names);
  }
  return safe;
}

function applyDirectory(
  safe: Map<string, number | 'directory'>,
  directory: string,
  names: Readonly<Record<string, number | 'directory'>>,
): void {
  const prefix = directory === '' ? '' : `${directory}/`;
  for (const name of [...safe.keys()]) {
    if (!name.startsWith(prefix)) continue;
    const [child = ''] = name.slice(prefix.length).split('/');
    if (!(child in names)) safe.delete(name);
  }
  for (const [name, what] of Object.entries(names)) safe.set(prefix + name, what);
}

/** Lets pages that only were written reach the file, each or not. */
function letThrough(written: string, file: string, chance: () => number): void {
  const after = readFileSync(written);
  const before = readFileSync(file);
  const descriptor = openSync(file, 'r+');
  if (after.length > before.length && chance() < 0.5) ftruncateSync(descriptor, after.length);
  for (let start = 0; start < before.length; start += PAGE_BYTES) {
    const page = after.subarray(start, start + PAGE_BYTES);
    const isUnsafe = !page.equals(before.subarray(start, start + PAGE_BYTES));
    if (isUnsafe && page.length > 0 && chance() < 0.5) {
      writeSync(descriptor, page, 0, Math.min(page.length, before.length - start), start);
    }
  }
  closeSync(descriptor);
}
