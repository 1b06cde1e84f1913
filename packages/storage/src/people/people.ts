import type { BodyId, OfficeName, PersonId } from '@e-cabinet/domain';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

export interface PersonRecord {
  readonly id: PersonId;
  /** The body that keeps the person's account. */
  readonly homeBodyId: BodyId;
  readonly name: OfficeName;
  /** Where notices also go. */
  readonly email: string | null;
}

export async function addPerson(
  db: Kysely<Tables>,
  person: Omit<PersonRecord, 'email'>,
  at: Date,
): Promise<void> {
  await db
    .insertInto('people')
    .values({
      id: person.id,
      body_id: person.homeBodyId,
      name_vi: person.name.vi,
      name_en: person.name.en,
      created_at: at,
    })
    .execute();
}

export async function findPerson(
  db: Kysely<Tables>,
  personId: PersonId,
): Promise<PersonRecord | null> {
  const row = await db
    .selectFrom('people')
    .selectAll()
    .where('id', '=', personId)
    .executeTakeFirst();
  return row ? personOf(row) : null;
}

/** Whoever has an account or a role in one of the bodies, in the order of entry. */
export async function peopleOfBodies(
  db: Kysely<Tables>,
  bodyIds: readonly BodyId[],
): Promise<PersonRecord[]> {
  const rows = await db
    .selectFrom('people')
    .selectAll('people')
    .where((where) =>
      where.or([
        where('people.body_id', 'in', bodyIds),
        where.exists(
          where
            .selectFrom('body_roles')
            .select('role')
            .whereRef('body_roles.person_id', '=', 'people.id')
            .where('body_roles.body_id', 'in', bodyIds),
        ),
      ]),
    )
    .orderBy('people.created_at')
    .orderBy('people.id')
    .execute();
  return rows.map(personOf);
}

export async function renamePerson(
  db: Kysely<Tables>,
  personId: PersonId,
  name: OfficeName,
): Promise<void> {
  await db
    .updateTable('people')
    .set({ name_vi: name.vi, name_en: name.en })
    .where('id', '=', personId)
    .execute();
}

/** @param email null: notices are shown in the application alone */
export async function giveEmail(
  db: Kysely<Tables>,
  personId: PersonId,
  email: string | null,
): Promise<void> {
  await db.updateTable('people').set({ email }).where('id', '=', personId).execute();
}

function personOf(row: {
  id: string;
  body_id: string;
  name_vi: string;
  name_en: string;
  email: string | null;
}): PersonRecord {
  const name = { vi: row.name_vi, en: row.name_en };
  return { id: row.id, homeBodyId: row.body_id, name, email: row.email };
}
