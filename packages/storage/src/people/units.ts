import type { BodyId, OfficeName, UnitId } from '@e-cabinet/domain';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

export interface UnitRecord {
  readonly id: UnitId;
  readonly bodyId: BodyId;
  readonly parentId: UnitId | null;
  readonly name: OfficeName;
}

export async function unitsOfBodies(
  db: Kysely<Tables>,
  bodyIds: readonly BodyId[],
): Promise<UnitRecord[]> {
  const rows = await db
    .selectFrom('units')
    .selectAll()
    .where('body_id', 'in', bodyIds)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    bodyId: row.body_id,
    parentId: row.parent_id,
    name: { vi: row.name_vi, en: row.name_en },
  }));
}

/** Whether every one of these is a unit of the body. */
export async function areUnitsOf(
  db: Kysely<Tables>,
  bodyId: BodyId,
  unitIds: readonly UnitId[],
): Promise<boolean> {
  const wanted = [...new Set(unitIds)];
  if (wanted.length === 0) return true;
  const found = await db
    .selectFrom('units')
    .select('id')
    .where('body_id', '=', bodyId)
    .where('id', 'in', wanted)
    .execute();
  return found.length === wanted.length;
}

/** Of which body it is a unit; null where there is no such unit. */
export async function bodyOfUnit(db: Kysely<Tables>, unitId: UnitId): Promise<BodyId | null> {
  const row = await db
    .selectFrom('units')
    .select('body_id')
    .where('id', '=', unitId)
    .executeTakeFirst();
  return row?.body_id ?? null;
}

export async function addUnit(db: Kysely<Tables>, unit: UnitRecord, at: Date): Promise<void> {
  await db
    .insertInto('units')
    .values({
      id: unit.id,
      body_id: unit.bodyId,
      parent_id: unit.parentId,
      name_vi: unit.name.vi,
      name_en: unit.name.en,
      created_at: at,
    })
    .execute();
}

/** Writes what is given and leaves the rest; `parentId` null makes it a unit of the top. */
export async function changeUnit(
  db: Kysely<Tables>,
  bodyId: BodyId,
  unitId: UnitId,
  change: { readonly name?: OfficeName | undefined; readonly parentId?: UnitId | null | undefined },
): Promise<void> {
  const { name, parentId } = change;
  await db
    .updateTable('units')
    .set({
      ...(name && { name_vi: name.vi, name_en: name.en }),
      ...(parentId !== undefined && { parent_id: parentId }),
      id: unitId,
    })
    .where('body_id', '=', bodyId)
    .where('id', '=', unitId)
    .execute();
}

/** Whether `unitId` is `above` itself or lies anywhere below it. */
export async function isUnitWithin(
  db: Kysely<Tables>,
  bodyId: BodyId,
  unitId: UnitId,
  above: UnitId,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    with recursive upwards as (
      select id, parent_id from units where body_id = ${bodyId} and id = ${unitId}
      union
      select units.id, units.parent_id from units
      join upwards on units.id = upwards.parent_id and units.body_id = ${bodyId}
    )
    select id from upwards where id = ${above}`.execute(db);
  return rows.length > 0;
}

/** @returns false when units below it, people's positions or files that it submitted still need it */
export async function removeUnit(
  db: Kysely<Tables>,
  bodyId: BodyId,
  unitId: UnitId,
): Promise<boolean> {
  const result = await db
    .deleteFrom('units')
    .where('body_id', '=', bodyId)
    .where('id', '=', unitId)
    .where((where) =>
      where.not(
        where.exists(
          where.selectFrom('positions').select('place').where('positions.unit_id', '=', unitId),
        ),
      ),
    )
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('submissions')
            .select('submissions.id')
            .where('submissions.unit_id', '=', unitId),
        ),
      ),
    )
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('units as below')
            .select('below.id')
            .where('below.parent_id', '=', unitId),
        ),
      ),
    )
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}
