import type { BodyId, PersonId } from '@e-cabinet/domain';
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

/** How many could administer the body now: people with the role whose account is not disabled. */
export async function countAdministrators(db: Kysely<Tables>, bodyId: BodyId): Promise<number> {
  const { count } = await db
    .selectFrom('body_roles')
    .leftJoin('accounts', 'accounts.person_id', 'body_roles.person_id')
    .where('body_roles.body_id', '=', bodyId)
    .where('body_roles.role', '=', 'administrator')
    .where((where) => where.or([where('disabled', '=', false), where('disabled', 'is', null)]))
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
