import {
  addBody,
  addPerson,
  type Database,
  fileFacts,
  type InspectedFile,
  inspectedFile,
  recordUpload,
} from '@e-cabinet/storage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../support/databases.ts';

for (const { name, open } of databases) {
  describe(`records of files: ${name}`, () => {
    let db: Database['kysely'];
    let close: () => Promise<void>;
    beforeAll(async () => {
      const opened = await open();
      close = opened.close;
      const [database] = opened.processes;
      if (!database) throw new Error('no database');
      db = database.kysely;
      for (const id of ['cabinet', 'ministry']) await addOffice(db, id);
    });
    afterAll(() => close());

    const at = new Date('2026-11-21T09:41:07.250Z');
    const file = (digit: string): InspectedFile => ({
      sha256: digit.repeat(64),
      size: 3_000_000_000,
      pages: 12,
      mediaType: 'application/pdf',
      pageSizes: [
        [595.28, 841.89],
        [1190.55, 841.89],
      ],
      encrypted: false,
      form: 'fields',
    });
    const by = (bodyId: string, fileName: string) => ({
      bodyId,
      name: fileName,
      personId: `office of ${bodyId}`,
      at,
    });

    test('a body knows the files it uploaded, and no others', async () => {
      const { sha256, size, pages, mediaType } = file('a');
      await recordUpload(db, file('a'), by('cabinet', 'Tờ trình.pdf'));
      const facts = { sha256, size, pages, mediaType, name: 'Tờ trình.pdf' };
      expect(await fileFacts(db, 'cabinet', sha256)).toEqual(facts);
      expect(await fileFacts(db, 'ministry', sha256)).toBeNull();
      expect(await fileFacts(db, 'cabinet', 'b'.repeat(64))).toBeNull();
    });

    test('each body has its own name for the same content, the latest it gave', async () => {
      const { sha256 } = file('c');
      await recordUpload(db, file('c'), by('cabinet', 'Dự thảo.pdf'));
      await recordUpload(db, file('c'), by('ministry', 'Draft.pdf'));
      await recordUpload(db, file('c'), by('cabinet', 'Dự thảo 2.pdf'));
      expect(await fileFacts(db, 'cabinet', sha256)).toMatchObject({ name: 'Dự thảo 2.pdf' });
      expect(await fileFacts(db, 'ministry', sha256)).toMatchObject({ name: 'Draft.pdf' });
    });

    test('what the inspection found is found again by content', async () => {
      await recordUpload(db, file('d'), by('ministry', 'a.pdf'));
      expect(await inspectedFile(db, file('d').sha256)).toEqual(file('d'));
      expect(await inspectedFile(db, 'e'.repeat(64))).toBeNull();
    });

    test('many uploads of one content at once are all recorded', async () => {
      const names = Array.from({ length: 20 }, (_, index) => `${index}.pdf`);
      await Promise.all(names.map((each) => recordUpload(db, file('f'), by('cabinet', each))));
      const rows = await db
        .selectFrom('uploads')
        .select('name')
        .where('sha256', '=', file('f').sha256)
        .execute();
      expect(rows.map((row) => row.name).sort()).toEqual([...names].sort());
    });

    test('nothing that is no hash, or of no body, is recorded', async () => {
      const noHash = { ...file('a'), sha256: 'A'.repeat(64) };
      await expect(recordUpload(db, noHash, by('cabinet', 'a.pdf'))).rejects.toThrow();
      await expect(recordUpload(db, file('a'), by('nobody', 'a.pdf'))).rejects.toThrow();
    });
  });
}

async function addOffice(db: Database['kysely'], id: string): Promise<void> {
  const at = new Date();
  const name = { vi: 'Cơ quan', en: 'Body' };
  const kind = { kind: 'government', level: 'central' } as const;
  await addBody(db, { id, parentId: null, name, ...kind, settings: {} }, at);
  await addPerson(db, { id: `office of ${id}`, homeBodyId: id, name }, at);
}
