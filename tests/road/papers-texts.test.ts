import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  createLog,
  inspectionLimits,
  type KeepTextsParts,
  keepTexts,
  textTaker,
} from '@e-cabinet/server';
import { type Database, filesWithoutTexts, recordTexts, textsOfFile } from '@e-cabinet/storage';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openRecords, type PaperServer, startPaperServer } from '../support/paper-server.ts';
import * as bombs from '../support/pdfs/bombs.ts';
import * as large from '../support/pdfs/large.ts';
import * as ordinary from '../support/pdfs/ordinary.ts';
import { upload } from '../support/uploads.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'e-cabinet-texts-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

async function textsOf(make: (path: string) => void | Promise<void>, limits = inspectionLimits) {
  const file = path.join(directory, 'file');
  await make(file);
  return textTaker(limits)(file);
}

describe('the texts of a file', () => {
  test('are those of its pages, with the sizes as they are shown', async () => {
    const taken = await textsOf((file) => ordinary.textDocument(file, 25, 'An office   paper'));
    expect(taken.complete).toBe(true);
    expect(taken.pages.map(({ page }) => page)).toEqual(
      Array.from({ length: 25 }, (_, i) => i + 1),
    );
    expect(taken.pages[24]?.text).toContain('An office paper');
    const turned = await textsOf(ordinary.turned);
    expect(turned.pages[0]).toMatchObject({ width: 841.89, height: 595.28 });
  });

  test('are empty where a page is a picture', async () => {
    const { pages, complete } = await textsOf((file) => large.scan(file, 30));
    expect({ complete, texts: new Set(pages.map(({ text }) => text)) }).toEqual({
      complete: true,
      texts: new Set(['']),
    });
  });

  test('end where the limits do, without a fault', async () => {
    expect(await textsOf(bombs.contentBomb)).toMatchObject({ complete: false });
    const deep = (file: string) => bombs.deepTree(file, 100_000);
    const limits = { ...inspectionLimits, cpuSeconds: 1 };
    expect(await textsOf(deep, limits)).toEqual({ pages: [], complete: false });
  });
});

describe('the texts of uploaded files', () => {
  let database: Database;
  let server: PaperServer;
  beforeEach(async () => {
    database = await openRecords();
    server = await startPaperServer(database);
  });
  afterEach(async () => {
    await server.close();
    await database.close();
  });

  function keeper(change: Partial<KeepTextsParts> = {}) {
    return keepTexts({
      store: server.papers.store,
      take: textTaker(inspectionLimits),
      records: {
        without: () => filesWithoutTexts(database.kysely),
        record: (sha256, texts) => recordTexts(database.kysely, sha256, texts, new Date()),
      },
      log: createLog('silent'),
      ...change,
    });
  }

  async function uploaded(words: string): Promise<string> {
    const file = path.join(directory, 'upload');
    await ordinary.textDocument(file, 2, words);
    const { status, body } = await upload(server, file);
    expect(status).toBe(201);
    return (body as { sha256: string }).sha256;
  }

  test('are taken after the answer, also of what was there before a restart', async () => {
    const before = await uploaded('kept before');
    expect(await textsOfFile(database.kysely, before)).toBeNull();
    const texts = keeper();
    await texts.idle();
    const after = await uploaded('sent after');
    texts.look();
    await texts.idle();
    await texts.stop();
    for (const [sha256, words] of [
      [before, 'kept before'],
      [after, 'sent after'],
    ] as const) {
      const taken = await textsOfFile(database.kysely, sha256);
      expect(taken?.complete).toBe(true);
      expect(taken?.pages[0]?.text).toContain(words);
    }
    expect(await server.parts()).toEqual([]);
  });

  test('one that cannot be taken keeps no other from it, and no text is in the log', async () => {
    const [first, second] = [await uploaded('first secret'), await uploaded('second secret')];
    const lines: string[] = [];
    const log = createLog('trace', { write: (line: string) => void lines.push(line) });
    const { store } = server.papers;
    const missing = {
      ...store,
      read: (sha256: string) => store.read(sha256 === first ? 'f'.repeat(64) : sha256),
    };
    const texts = keeper({ store: missing, log });
    await texts.idle();
    await texts.stop();
    expect(await filesWithoutTexts(database.kysely)).toEqual([first]);
    expect((await textsOfFile(database.kysely, second))?.pages).toHaveLength(2);
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toContain('secret');
    expect(await server.parts()).toEqual([]);
  });

  test('a stop ends a taking under way; the next start begins it anew', async () => {
    const sha256 = await uploaded('interrupted');
    let began = () => {};
    const beginning = new Promise<void>((resolve) => {
      began = resolve;
    });
    const texts = keeper({
      take: (file, signal) => {
        began();
        return textTaker(inspectionLimits)(file, signal);
      },
    });
    await beginning;
    await texts.stop();
    expect(await filesWithoutTexts(database.kysely)).toEqual([sha256]);
    const again = keeper();
    await again.idle();
    await again.stop();
    expect((await textsOfFile(database.kysely, sha256))?.complete).toBe(true);
  });
});
