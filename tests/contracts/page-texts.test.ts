import {
  addBody,
  addPerson,
  type Database,
  filesWithoutTexts,
  foldedWords,
  recordTexts,
  recordUpload,
  searchPages,
  textsOfFile,
  wordsAlike,
} from '@e-cabinet/storage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../support/databases.ts';

const at = new Date('2026-11-21T09:41:07.250Z');
const page = (number: number, text: string) => ({ page: number, text, width: 595.25, height: 842 });

describe.each(databases)('texts of files: $name', ({ open }) => {
  let db: Database['kysely'];
  let close: () => Promise<void>;
  beforeAll(async () => {
    const opened = await open();
    close = opened.close;
    const [database] = opened.processes;
    if (!database) throw new Error('no database');
    db = database.kysely;
    const name = { vi: 'Văn phòng', en: 'Office' };
    const [kind, level] = ['ministry', 'central'] as const;
    await addBody(db, { id: 'body', parentId: null, name, kind, level, settings: {} }, at);
    await addPerson(db, { id: 'office', homeBodyId: 'body', name }, at);
  });
  afterAll(() => close());

  async function uploaded(digit: string, minutes = 0): Promise<string> {
    const sha256 = digit.repeat(64);
    const kept = { sha256, size: 3, pages: 2, mediaType: 'application/pdf', pageSizes: [] };
    const upload = { bodyId: 'body', name: 'a.pdf', personId: 'office' };
    const moment = new Date(at.getTime() + minutes * 60_000);
    await recordUpload(db, { ...kept, encrypted: false, form: 'none' }, { ...upload, at: moment });
    return sha256;
  }

  test('are given back as they were taken, in the order of the pages', async () => {
    const sha256 = await uploaded('a');
    expect(await textsOfFile(db, sha256)).toBeNull();
    const pages = Array.from({ length: 45 }, (_, index) =>
      page(index + 1, `Điều ${index} 'x' \\ %`),
    );
    await recordTexts(db, sha256, { pages, complete: true }, at);
    expect(await textsOfFile(db, sha256)).toEqual({ pages, complete: true });
  });

  test('a scan has none, and is done all the same', async () => {
    const sha256 = await uploaded('b');
    const pages = [page(1, ''), page(2, '')];
    await recordTexts(db, sha256, { pages, complete: true }, at);
    expect(await filesWithoutTexts(db)).not.toContain(sha256);
    expect(await textsOfFile(db, sha256)).toEqual({ pages, complete: true });
  });

  test('a file of which nothing could be taken is not tried for ever', async () => {
    const sha256 = await uploaded('c');
    await recordTexts(db, sha256, { pages: [], complete: false }, at);
    expect(await filesWithoutTexts(db)).not.toContain(sha256);
    expect(await textsOfFile(db, sha256)).toEqual({ pages: [], complete: false });
  });

  test('what waits is told, the latest first', async () => {
    const early = await uploaded('d', 1);
    const late = await uploaded('e', 2);
    expect(await filesWithoutTexts(db)).toEqual([late, early]);
  });

  test('two servers may record the same file', async () => {
    const sha256 = await uploaded('f', 3);
    const texts = { pages: [page(1, 'một'), page(2, 'hai')], complete: true };
    await Promise.all([recordTexts(db, sha256, texts, at), recordTexts(db, sha256, texts, at)]);
    expect(await textsOfFile(db, sha256)).toEqual(texts);
  });

  describe('are searched', () => {
    let decree: string;
    let railway: string;
    const sought = (text: string) =>
      foldedWords(text)
        .split(' ')
        .map((word) => [word]);
    const found = async (text: string, files: readonly string[]) =>
      (await searchPages(db, files, sought(text))).map(({ sha256, page: at }) => [sha256, at]);
    beforeAll(async () => {
      [decree, railway] = [await uploaded('1'), await uploaded('2')];
      const decreePages = [
        page(1, 'Tờ trình'),
        page(2, 'định danh của công dân theo Nghị quyết, dự thảo định hướng'),
        page(3, 'Nghị định định danh và xác thực điện tử số 30/2020/NĐ-CP'),
      ];
      await recordTexts(db, decree, { pages: decreePages, complete: true }, at);
      const railwayPages = [1, 2, 3, 4, 5].map((number) => page(number, 'Đường sắt, nghị định'));
      await recordTexts(db, railway, { pages: railwayPages, complete: true }, at);
    });

    test('without marks, the words side by side first', async () => {
      expect(await found('nghi dinh dinh danh', [decree, railway])).toEqual([
        [decree, 3],
        [decree, 2],
      ]);
      expect(await found('ĐƯỜNG sắt', [decree, railway])).toHaveLength(3);
      expect(await found('duong sat', [decree])).toEqual([]);
      expect(await found('30/2020/NĐ-CP', [decree, railway])).toEqual([[decree, 3]]);
    });

    test('a file that is not among them does not exist: it changes nothing, not even an order', async () => {
      const before = await searchPages(db, [decree], sought('nghị định'));
      const hidden = await uploaded('3');
      const pages = [page(1, 'nghị định nghị định')];
      await recordTexts(db, hidden, { pages, complete: true }, at);
      expect(await searchPages(db, [decree], sought('nghị định'))).toEqual(before);
      expect(await searchPages(db, [], sought('nghị định'))).toEqual([]);
    });

    test('whatever is typed is words, never a query', async () => {
      for (const typed of [`' | 'a' & !b <-> (`, '\\', ':*', '%', "a'b"]) {
        const words = foldedWords(typed).split(' ').filter(Boolean);
        await searchPages(
          db,
          [decree],
          words.map((word) => [word]),
        );
      }
      expect(await searchPages(db, [decree], [["x' | 'nghi"]])).toEqual([]);
    });

    test('a mistyped word is one that is alike', async () => {
      expect(await wordsAlike(db, 'dinhh', [])).toContain('dinh');
      expect(await wordsAlike(db, 'duongg', [])).toContain('duong');
      expect(await wordsAlike(db, 'quyett', ['quyet', 'khac'])).toEqual(['quyet']);
      expect(await wordsAlike(db, 'zzzz', ['khac'])).toEqual([]);
      const meant = [['nghi'], ['dinh', 'danh'], ['danh', 'dinh']];
      expect((await searchPages(db, [decree], meant)).map((each) => each.page)).toContain(3);
    });
  });

  test('a page of the longest text is taken', async () => {
    const sha256 = await uploaded('0');
    const text = Array.from({ length: 12_000 }, (_, index) => `từ${index}`).join(' ');
    await recordTexts(db, sha256, { pages: [page(1, text)], complete: true }, at);
    expect((await textsOfFile(db, sha256))?.pages).toEqual([page(1, text)]);
  });
});

test.each([
  ['Nghị định số 30/2020/NĐ-CP', 'nghi dinh so 30 2020 nd cp'],
  ['  “Đường   sắt”, 1.234,5 đồng\n', 'duong sat 1 234 5 dong'],
  ["ﬃ % _ \\ '", 'ffi'],
  ['', ''],
])('%j is searched as %j', (text, words) => {
  expect(foldedWords(text)).toBe(words);
});
