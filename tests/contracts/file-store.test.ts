import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type FileStore, openDirectoryFileStore } from '@e-cabinet/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

interface OpenedStore {
  readonly store: FileStore;
  /** Spoils the bytes kept under `sha256`, as a failing disk would. */
  damage(sha256: string): Promise<void>;
  close(): Promise<void>;
}

/** What every adapter of {@link FileStore} must do. */
function fileStoreContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(`file store: ${name}`, () => {
    let opened: OpenedStore;
    let store: FileStore;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.close());

    const content = randomBytes(300_000);
    const sha256 = createHash('sha256').update(content).digest('hex');
    async function part(bytes: Uint8Array = content): Promise<string> {
      const place = store.newPart();
      await writeFile(place, bytes);
      return place;
    }

    test('a part is a place of its own where nothing is yet', () => {
      const [first, second] = [store.newPart(), store.newPart()];
      expect(first).not.toBe(second);
      expect(existsSync(first)).toBe(false);
    });

    test('what is kept is read back whole, and its part is gone', async () => {
      const place = await part();
      await store.keep(place, sha256);
      expect(await buffer(store.read(sha256))).toEqual(content);
      expect(await store.stat(sha256)).toEqual({ size: content.length });
      expect(existsSync(place)).toBe(false);
    });

    test.each([
      [0, 0],
      [0, 99_999],
      [123_456, 234_567],
      [299_999, 299_999],
    ])('a range is read from its first byte to its last: %i to %i', async (start, end) => {
      await store.keep(await part(), sha256);
      const bytes = await buffer(store.read(sha256, { start, end }));
      expect(bytes).toEqual(content.subarray(start, end + 1));
    });

    test('the same content is kept once, however often and at once it comes', async () => {
      const parts = await Promise.all(Array.from({ length: 8 }, () => part()));
      await Promise.all(parts.map((place) => store.keep(place, sha256)));
      expect(await store.verify(sha256)).toBe(true);
      expect(parts.some((place) => existsSync(place))).toBe(false);
    });

    test('a reader goes on reading while the same content is kept again', async () => {
      await store.keep(await part(), sha256);
      const reading = store.read(sha256);
      await store.keep(await part(), sha256);
      expect(await buffer(reading)).toEqual(content);
    });

    test('what is not kept has no size, cannot be read and is not sound', async () => {
      expect(await store.stat(sha256)).toBeNull();
      expect(await store.verify(sha256)).toBe(false);
      await expect(buffer(store.read(sha256))).rejects.toThrow();
    });

    test('a damaged copy is found, and mended by keeping the content again', async () => {
      await store.keep(await part(), sha256);
      await opened.damage(sha256);
      expect(await store.verify(sha256)).toBe(false);
      await store.keep(await part(), sha256);
      expect(await store.verify(sha256)).toBe(true);
    });

    test('a name that is not a hash finds nothing outside', async () => {
      for (const name of ['', '../../etc/passwd', `${sha256}/..`, sha256.toUpperCase()]) {
        await expect(async () => store.stat(name)).rejects.toThrow('Not a SHA-256');
        await expect(async () => store.keep(await part(), name)).rejects.toThrow('Not a SHA-256');
      }
    });

    test('old parts are removed, younger ones and what is kept stay', async () => {
      await store.keep(await part(), sha256);
      const [old, young] = [await part(), await part()];
      await utimes(old, new Date('2026-01-01'), new Date('2026-01-01'));
      expect(await store.removeParts(new Date('2026-01-02'))).toBe(1);
      expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
      expect(await store.verify(sha256)).toBe(true);
    });
  });
}

fileStoreContract('a directory', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'e-cabinet-files-'));
  return {
    store: await openDirectoryFileStore(root),
    async damage(sha256) {
      const place = path.join(root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
      const bytes = await readFile(place);
      bytes.writeUInt8(bytes.readUInt8(1_000) ^ 1, 1_000);
      await writeFile(place, bytes);
    },
    close: () => rm(root, { recursive: true }),
  };
});

test('a directory opened again has what was kept before', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'e-cabinet-files-'));
  const first = await openDirectoryFileStore(root);
  const bytes = randomBytes(1_000);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const part = first.newPart();
  await writeFile(part, bytes);
  await first.keep(part, sha256);
  expect(await (await openDirectoryFileStore(root)).verify(sha256)).toBe(true);
  expect((await readdir(root)).sort()).toEqual([sha256.slice(0, 2), 'parts'].sort());
  await rm(root, { recursive: true });
});
