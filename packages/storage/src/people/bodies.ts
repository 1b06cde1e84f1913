import type { BodyId, OfficeName, PersonId } from '@e-cabinet/domain';
import type { BodyKind, BodyLevel } from '@e-cabinet/protocol';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

export interface BodyRecord {
  readonly id: BodyId;
  readonly parentId: BodyId | null;
  readonly name: OfficeName;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  /** As stored; whoever uses them checks them at its own door. */
  readonly settings: unknown;
}

export async function addBody(db: Kysely<Tables>, body: BodyRecord, at: Date): Promise<void> {
  await db
    .insertInto('bodies')
    .values({
      id: body.id,
      parent_id: body.parentId,
      name_vi: body.name.vi,
      name_en: body.name.en,
      kind: body.kind,
      level: body.level,
      settings: JSON.stringify(body.settings),
      created_at: at,
    })
    .execute();
}

/** In no particular order; whoever is not found is left out. */
export async function findBodies(
  db: Kysely<Tables>,
  bodyIds: readonly BodyId[],
): Promise<BodyRecord[]> {
  if (bodyIds.length === 0) return [];
  const rows = await db.selectFrom('bodies').selectAll().where('id', 'in', bodyIds).execute();
  return rows.map(bodyOf);
}

/** The bodies in which the person has a role; the one that keeps the person's account first. */
export async function bodiesOfPerson(
  db: Kysely<Tables>,
  personId: PersonId,
): Promise<BodyRecord[]> {
  const rows = await db
    .selectFrom('bodies')
    .selectAll('bodies')
    .innerJoin('people', (join) => join.on('people.id', '=', personId))
    .where((where) =>
      where.exists(
        where
          .selectFrom('body_roles')
          .select('role')
          .where('body_roles.person_id', '=', personId)
          .whereRef('body_roles.body_id', '=', 'bodies.id'),
      ),
    )
    .orderBy((order) => order('people.body_id', '=', order.ref('bodies.id')), 'desc')
    .orderBy('bodies.created_at')
    .orderBy('bodies.id')
    .execute();
  return rows.map(bodyOf);
}

/** Writes what is given and leaves the rest. */
export async function changeBody(
  db: Kysely<Tables>,
  bodyId: BodyId,
  change: {
    readonly name?: OfficeName | undefined;
    readonly kind?: BodyKind | undefined;
    readonly level?: BodyLevel | undefined;
    readonly settings?: unknown;
  },
): Promise<void> {
  const { name, kind, level, settings } = change;
  await db
    .updateTable('bodies')
    .set({
      ...(name && { name_vi: name.vi, name_en: name.en }),
      ...(kind && { kind }),
      ...(level && { level }),
      ...(settings !== undefined && { settings: JSON.stringify(settings) }),
      // Never an empty SET: a change of nothing is allowed.
      id: bodyId,
    })
    .where('id', '=', bodyId)
    .execute();
}

/** Keeps the body for this transaction: changes that look at all its roles or units take turns. */
export async function lockBody(transaction: Kysely<Tables>, bodyId: BodyId): Promise<void> {
  await transaction
    .selectFrom('bodies')
    .select('id')
    .where('id', '=', bodyId)
    .forUpdate()
    .execute();
}

function bodyOf(row: {
  id: string;
  parent_id: string | null;
  name_vi: string;
  name_en: string;
  kind: BodyKind;
  level: BodyLevel;
  settings: unknown;
}): BodyRecord {
  return {
    id: row.id,
    parentId: row.parent_id,
    name: { vi: row.name_vi, en: row.name_en },
    kind: row.kind,
    level: row.level,
    settings: row.settings,
  };
}
