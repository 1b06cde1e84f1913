import type { PersonId } from '@e-cabinet/domain';
import type { SharingKey } from '@e-cabinet/protocol';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

export async function sharingKeyOf(
  db: Kysely<Tables>,
  personId: PersonId,
): Promise<SharingKey | null> {
  const row = await db
    .selectFrom('sharing_keys')
    .selectAll()
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (!row) return null;
  return { notebookId: row.notebook_id, publicKey: row.public_key, sealed: row.sealed };
}

/** The public halves of those who have one. */
export async function publicKeysOf(
  db: Kysely<Tables>,
  personIds: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('sharing_keys')
    .select(['person_id', 'public_key'])
    .where('person_id', 'in', [...personIds])
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.public_key]));
}

/** @returns false where this notebook has a key already, or is not the person's */
export async function keepSharingKey(
  db: Kysely<Tables>,
  personId: PersonId,
  { notebookId, publicKey, sealed }: SharingKey,
): Promise<boolean> {
  // In one statement: of two devices that begin at once one is first.
  const kept = await sql`
    insert into sharing_keys (person_id, notebook_id, public_key, sealed)
    select person_id, notebook_id, ${publicKey}, ${sealed} from notebooks
    where person_id = ${personId} and notebook_id = ${notebookId}
    on conflict (person_id) do update
    set notebook_id = excluded.notebook_id, public_key = excluded.public_key, sealed = excluded.sealed
    where sharing_keys.notebook_id <> excluded.notebook_id`.execute(db);
  return (kept.numAffectedRows ?? 0n) > 0n;
}
