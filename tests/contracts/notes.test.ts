import { randomUUID } from 'node:crypto';
import type { NotebookLock } from '@e-cabinet/protocol';
import {
  addBody,
  addPerson,
  keepNotebook,
  keepNotes,
  notebookOf,
  notesAfter,
} from '@e-cabinet/storage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../support/databases.ts';

const lock = (sealed: string): NotebookLock => ({
  kind: 'password',
  salt: 'c2FsdHNhbHRzYWx0c2FsdA==',
  rounds: 600_000,
  sealed,
});

describe.each(databases)('private notes: $name', ({ open }) => {
  let opened: TestDatabase;
  beforeAll(async () => {
    opened = await open(2);
  });
  afterAll(async () => opened?.close());

  const db = (process = 0) => {
    const database = opened.processes[process];
    if (!database) throw new Error('No database');
    return database.kysely;
  };

  /** A person with an empty notebook. */
  async function author(notebookId: string = randomUUID()): Promise<string> {
    const [at, name] = [new Date(), { vi: 'Bộ trưởng', en: 'Minister' }];
    const [bodyId, personId] = [randomUUID(), randomUUID()];
    const body = {
      id: bodyId,
      parentId: null,
      name,
      kind: 'government',
      level: 'central',
    } as const;
    await addBody(db(), { ...body, settings: {} }, at);
    await addPerson(db(), { id: personId, homeBodyId: bodyId, name }, at);
    await keepNotebook(db(), personId, { notebookId, replaces: null, locks: [lock('AAAA')] });
    return personId;
  }

  const change = (id: string, basedOn: number, body: string | null) => ({
    id,
    notebookId: 'notebook',
    basedOn,
    body,
  });

  test('the key is kept as it was locked, and whoever comes second does not take its place', async () => {
    const personId = await author('first');
    const second = { notebookId: 'second', replaces: null, locks: [lock('BBBB')] };
    expect(await keepNotebook(db(), personId, second)).toBe(false);
    expect(await keepNotebook(db(), personId, { ...second, replaces: 'other' })).toBe(false);
    expect(await notebookOf(db(), personId)).toEqual({
      notebookId: 'first',
      locks: [lock('AAAA')],
    });
    const again = { notebookId: 'first', replaces: 'first', locks: [lock('CCCC')] };
    expect(await keepNotebook(db(), personId, again)).toBe(true);
    expect((await notebookOf(db(), personId))?.locks).toEqual([lock('CCCC')]);
    expect(await notebookOf(db(), 'nobody')).toBeNull();
  });

  test('a change is kept under a new revision, and read by who saw the one before', async () => {
    const personId = await author();
    const first = await keepNotes(db(), personId, [change('a', 0, 'AAAA'), change('b', 0, 'BBBB')]);
    expect(first).toEqual({
      kept: [
        { id: 'a', revision: 1 },
        { id: 'b', revision: 2 },
      ],
      changed: [],
    });
    await keepNotes(db(), personId, [change('a', 1, null)]);
    expect(await notesAfter(db(), personId, 1)).toEqual({
      notes: [
        { id: 'b', revision: 2, notebookId: 'notebook', body: 'BBBB' },
        { id: 'a', revision: 3, notebookId: 'notebook', body: null },
      ],
      more: false,
    });
  });

  test('what another device has changed since is not written over, and comes back', async () => {
    const personId = await author();
    await keepNotes(db(), personId, [change('a', 0, 'AAAA')]);
    await keepNotes(db(), personId, [change('a', 1, 'BBBB')]);
    const late = await keepNotes(db(), personId, [change('a', 1, 'CCCC'), change('b', 0, 'DDDD')]);
    expect(late).toEqual({
      kept: [{ id: 'b', revision: 3 }],
      changed: [{ id: 'a', revision: 2, notebookId: 'notebook', body: 'BBBB' }],
    });
  });

  test('two devices that write at once each get revisions of their own', async () => {
    const personId = await author();
    const writes = Array.from({ length: 20 }, (_, index) =>
      keepNotes(db(index % 2), personId, [change(`note-${index}`, 0, 'AAAA')]),
    );
    await Promise.all(writes);
    const { notes } = await notesAfter(db(), personId, 0);
    expect(notes.map(({ revision }) => revision)).toEqual(writes.map((_, index) => index + 1));
  });

  test('long lists come in parts', async () => {
    const personId = await author();
    for (let part = 0; part < 3; part += 1) {
      const ids = Array.from({ length: 100 }, (_, index) => `note-${part}-${index}`);
      await keepNotes(
        db(),
        personId,
        ids.map((id) => change(id, 0, 'AAAA')),
      );
    }
    const { notes, more } = await notesAfter(db(), personId, 0);
    expect([notes.length, more]).toEqual([200, true]);
    const rest = await notesAfter(db(), personId, notes.at(-1)?.revision ?? 0);
    expect([rest.notes.length, rest.more]).toEqual([100, false]);
  });

  test('nobody reads or writes the notes of somebody else', async () => {
    const [one, other] = [await author(), await author()];
    await keepNotes(db(), one, [change('a', 0, 'AAAA')]);
    expect(await notesAfter(db(), other, 0)).toEqual({ notes: [], more: false });
    await keepNotes(db(), other, [change('a', 0, 'BBBB')]);
    expect((await notesAfter(db(), one, 0)).notes[0]?.body).toBe('AAAA');
    expect(await keepNotes(db(), 'nobody', [change('a', 0, 'AAAA')])).toBe('notebook-changed');
  });
});
