import type { BodyId, OfficeName, PersonId } from '@e-cabinet/domain';
import type { BodyRole } from '@e-cabinet/protocol';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

export interface RoleRecord {
  readonly bodyId: BodyId;
  readonly personId: PersonId;
  readonly role: BodyRole;
}

const columns = ['body_id as bodyId', 'person_id as personId', 'role'] as const;

export function rolesOfPerson(db: Kysely<Tables>, personId: PersonId): Promise<RoleRecord[]> {
  return db
    .selectFrom('body_roles')
    .select(columns)
    .where('person_id', '=', personId)
    .orderBy('body_id')
    .orderBy('role')
    .execute();
}

export function rolesInBodies(
  db: Kysely<Tables>,
  bodyIds: readonly BodyId[],
): Promise<RoleRecord[]> {
  return db
    .selectFrom('body_roles')
    .select(columns)
    .where('body_id', 'in', bodyIds)
    .orderBy('person_id')
    .orderBy('role')
    .execute();
}

/** Who has the role in the body, in the order of entry; nobody whose account is disabled. */
export async function peopleWithRole(
  db: Kysely<Tables>,
  bodyId: BodyId,
  role: BodyRole,
): Promise<Array<{ personId: PersonId; name: OfficeName }>> {
  const rows = await db
    .selectFrom('body_roles')
    .innerJoin('people', 'people.id', 'body_roles.person_id')
    .leftJoin('accounts', 'accounts.person_id', 'people.id')
    .where('body_roles.body_id', '=', bodyId)
    .where('role', '=', role)
    .where((where) => where.or([where('disabled', '=', false), where('disabled', 'is', null)]))
    .select(['people.id', 'name_vi', 'name_en'])
    .orderBy('people.created_at')
    .orderBy('people.id')
    .execute();
  return rows.map((row) => ({ personId: row.id, name: { vi: row.name_vi, en: row.name_en } }));
}

/** The person's roles in this body become exactly these. */
export async function replaceRoles(
  transaction: Kysely<Tables>,
  bodyId: BodyId,
  personId: PersonId,
  roles: readonly BodyRole[],
): Promise<void> {
  await transaction
    .deleteFrom('body_roles')
    .where('body_id', '=', bodyId)
    .where('person_id', '=', personId)
    .execute();
  const rows = [...new Set(roles)].map((role) => ({ body_id: bodyId, person_id: personId, role }));
  if (rows.length > 0) await transaction.insertInto('body_roles').values(rows).execute();
}

/**
 * How many can administer the body: people with the role and an account that is not disabled and has
 * its password. A link for one may run out, and nobody could give another.
 */
export async function countAdministrators(db: Kysely<Tables>, bodyId: BodyId): Promise<number> {
  const { count } = await db
    .selectFrom('body_roles')
    .innerJoin('accounts', 'accounts.person_id', 'body_roles.person_id')
    .where('body_roles.body_id', '=', bodyId)
    .where('body_roles.role', '=', 'administrator')
    .where('disabled', '=', false)
    .where('password_hash', 'is not', null)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
