import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Database } from '@e-cabinet/storage';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openRecords, type PaperServer, startPaperServer } from '../support/paper-server.ts';
import { textDocument } from '../support/pdfs/ordinary.ts';
import { upload } from '../support/uploads.ts';

const FULL = { status: 507, body: { refusal: 'storage-full' } };

let database: Database;
let home: string;
let small: string;
let large: string;
beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'e-cabinet-full-'));
  small = path.join(home, 'small.pdf');
  large = path.join(home, 'large.pdf');
  await textDocument(small, 1);
  await textDocument(large, 1);
  await appendFile(large, Buffer.alloc(3_000_000, '\n'));
  database = await openRecords();
});
afterAll(async () => {
  await database.close();
  rmSync(home, { recursive: true });
});

/** Mounts a disk this small. @returns what mount said */
function mountDisk(at: string, limits: string) {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', limits, 'none', at]);
}

/** Not everybody who runs the tests may mount a disk. */
function mayMount(): boolean {
  const at = mkdtempSync(path.join(tmpdir(), 'e-cabinet-mount-'));
  const isMounted = mountDisk(at, 'size=64k').status === 0;
  if (isMounted) execFileSync('umount', [at]);
  rmSync(at, { recursive: true });
  return isMounted;
}

describe.runIf(mayMount())('a disk that is full', () => {
  let disk: string;
  let server: PaperServer;
  async function startOn(limits: string): Promise<void> {
    disk = mkdtempSync(path.join(home, 'disk-'));
    expect(mountDisk(disk, limits).status).toBe(0);
    server = await startPaperServer(database, { directory: path.join(disk, 'papers') });
  }
  afterEach(async () => {
    expect(server.failures).toEqual([]);
    await server.close();
    execFileSync('umount', [disk]);
  });

  test('is said while a file comes; nothing is left of it, and a smaller one still finds room', async () => {
    await startOn('size=1m');
    expect(await upload(server, large)).toEqual(FULL);
    expect(await server.parts()).toEqual([]);
    expect(await upload(server, small)).toMatchObject({ status: 201 });
  });

  test('is said when the file itself came, and finds no place where it is kept', async () => {
    // Names for the disk, papers, files, parts and the part; none for where the content is kept.
    await startOn('nr_inodes=5');
    expect(await upload(server, small)).toEqual(FULL);
    expect(await server.parts()).toEqual([]);
  });
});

test('a store that is full refuses, and takes the same file when there is room again', async () => {
  const server = await startPaperServer(database);
  const { store } = server.papers;
  const { keep } = store;
  const full = Object.assign(new Error('EDQUOT: quota exceeded'), { code: 'EDQUOT' });
  store.keep = () => Promise.reject(full);
  expect(await upload(server, small)).toEqual(FULL);
  expect(await server.parts()).toEqual([]);
  store.keep = keep;
  expect(await upload(server, small)).toMatchObject({ status: 201 });
  expect(server.failures).toEqual([]);
  await server.close();
});
