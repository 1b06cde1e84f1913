import type { PersonId } from '@e-cabinet/domain';
import {
  type KeptNotes,
  NOTES_AT_ONCE,
  NOTES_MAX,
  type NotebookAnswer,
  type NotebookChange,
  type NoteChange,
  type NoteRecord,
  type Notes,
} from '@e-cabinet/protocol';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Tables } from '../tables.ts';

export async function notebookOf(
  db: Kysely<Tables>,
  personId: PersonId,
): Promise<NotebookAnswer['notebook']> {
  const row = await db
    .selectFrom('notebooks')
    .select(['notebook_id', 'locks'])
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row ? { notebookId: row.notebook_id, locks: row.locks } : null;
}

/** @returns false when the notebook is another than the one that the device has seen */
export async function keepNotebook(
  db: Kysely<Tables>,
  personId: PersonId,
  { notebookId, replaces, locks }: NotebookChange,
): Promise<boolean> {
  const values = { notebook_id: notebookId, locks: JSON.stringify(locks) };
  if (replaces === null) {
    const begun = await db
      .insertInto('notebooks')
      .values({ person_id: personId, ...values })
      .onConflict((conflict) => conflict.column('person_id').doNothing())
      .executeTakeFirst();
    return (begun.numInsertedOrUpdatedRows ?? 0n) > 0n;
  }
  const changed = await db
    .updateTable('notebooks')
    .set(values)
    .where('person_id', '=', personId)
    .where('notebook_id', '=', replaces)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** What has changed after a revision, the earliest first. */
export async function notesAfter(
  db: Kysely<Tables>,
  personId: PersonId,
  revision: number,
): Promise<Notes> {
  const rows = await db
    .selectFrom('notes')
    .selectAll()
    .where('person_id', '=', personId)
    .where('revision', '>', revision)
    .orderBy('revision')
    .limit(NOTES_AT_ONCE + 1)
    .execute();
  const more = rows.length > NOTES_AT_ONCE;
  return { notes: rows.slice(0, NOTES_AT_ONCE).map(recordOf), more };
}

/**
 * Keeps the notes that nobody else has changed since the device saw them, each under a revision of
 * its own; the others stay as they are and come back. All of one person's devices take their turn.
 */
export async function keepNotes(
  db: Kysely<Tables>,
  personId: PersonId,
  changes: readonly NoteChange[],
): Promise<KeptNotes | 'notebook-changed' | 'notebook-full'> {
  return db.transaction().execute(async (transaction) => {
    const notebook = await transaction
      .selectFrom('notebooks')
      .select('revision')
      .where('person_id', '=', personId)
      .forUpdate()
      .executeTakeFirst();
    if (!notebook) return 'notebook-changed';
    const before = await notesById(transaction, personId, changes);
    if (await isFull(transaction, personId, changes.length - before.size)) return 'notebook-full';
    const fresh = changes.filter(({ id, basedOn }) => basedOn === (before.get(id)?.revision ?? 0));
    const written = fresh.map((change, index) => ({
      ...change,
      revision: notebook.revision + index + 1,
    }));
    await write(transaction, personId, written);
    const keptIds = new Set(written.map(({ id }) => id));
    return {
      kept: written.map(({ id, revision }) => ({ id, revision })),
      changed: [...before.values()].filter(({ id }) => !keptIds.has(id)).map(recordOf),
    };
  });
}

type Row = Selectable<Tables['notes']>;

async function notesById(
  db: Kysely<Tables>,
  personId: PersonId,
  changes: readonly NoteChange[],
): Promise<Map<string, Row>> {
  const rows = await db
    .selectFrom('notes')
    .selectAll()
    .where('person_id', '=', personId)
    .where(
      'id',
      'in',
      changes.map(({ id }) => id),
    )
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

async function isFull(db: Kysely<Tables>, personId: PersonId, added: number): Promise<boolean> {
  if (added <= 0) return false;
  const { count } = await db
    .selectFrom('notes')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  return count + added > NOTES_MAX;
}

async function write(
  db: Kysely<Tables>,
  personId: PersonId,
  notes: readonly NoteRecord[],
): Promise<void> {
  const last = notes.at(-1);
  if (!last) return;
  await db
    .insertInto('notes')
    .values(
      notes.map(({ id, notebookId, revision, body }) => ({
        person_id: personId,
        id,
        notebook_id: notebookId,
        revision,
        body,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'id']).doUpdateSet({
        notebook_id: sql`excluded.notebook_id`,
        revision: sql`excluded.revision`,
        body: sql`excluded.body`,
      }),
    )
    .execute();
  await db
    .updateTable('notebooks')
    .set({ revision: last.revision })
    .where('person_id', '=', personId)
    .execute();
}

function recordOf({ id, revision, notebook_id, body }: Row): NoteRecord {
  return { id, revision, notebookId: notebook_id, body };
}
