import type { BodyId, OfficeName, PersonId, UnitId } from '@e-cabinet/domain';
import type { BodyRole } from '@e-cabinet/protocol';
import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

export interface PositionRecord {
  readonly unitId: UnitId;
  readonly title: OfficeName;
  /** Days, `YYYY-MM-DD`; null is open. */
  readonly since: string | null;
  readonly until: string | null;
}

/** The positions in units of these bodies, by person, in each person's own order. */
export async function positionsInBodies(
  db: Kysely<Tables>,
  bodyIds: readonly BodyId[],
): Promise<Map<PersonId, PositionRecord[]>> {
  const rows = await db
    .selectFrom('positions')
    .innerJoin('units', 'units.id', 'positions.unit_id')
    .where('units.body_id', 'in', bodyIds)
    .select(['person_id', 'unit_id', 'title_vi', 'title_en'])
    .select([day('since'), day('until')])
    .orderBy('place')
    .execute();
  const positions = new Map<PersonId, PositionRecord[]>();
  for (const row of rows) {
    const title = { vi: row.title_vi, en: row.title_en };
    const position = { unitId: row.unit_id, title, since: row.since, until: row.until };
    positions.set(row.person_id, [...(positions.get(row.person_id) ?? []), position]);
  }
  return positions;
}

/** Replaces the person's positions in units of this body; those in other bodies stay. The units must be of this body. */
export async function replacePositions(
  transaction: Kysely<Tables>,
  bodyId: BodyId,
  personId: PersonId,
  positions: readonly PositionRecord[],
): Promise<void> {
  await transaction
    .deleteFrom('positions')
    .where('person_id', '=', personId)
    .where('unit_id', 'in', (where) =>
      where.selectFrom('units').select('id').where('body_id', '=', bodyId),
    )
    .execute();
  if (positions.length === 0) return;
  const rows = positions.map(({ unitId, title, since, until }, place) => ({
    person_id: personId,
    unit_id: unitId,
    place,
    title_vi: title.vi,
    title_en: title.en,
    since,
    until,
  }));
  await transaction.insertInto('positions').values(rows).execute();
}

const day = <Column extends 'since' | 'until'>(column: Column) =>
  sql<string | null>`to_char(${sql.ref(column)}, 'YYYY-MM-DD')`.as(column);

/** The units to which the person belongs on a day (`YYYY-MM-DD`), in whatever body. */
export function unitsOfPerson(
  db: Kysely<Tables>,
  personId: PersonId,
  onDay: string,
): Promise<{ unitId: UnitId; bodyId: BodyId }[]> {
  return db
    .selectFrom('positions')
    .innerJoin('units', 'units.id', 'positions.unit_id')
    .select(['unit_id as unitId', 'body_id as bodyId'])
    .distinct()
    .where('person_id', '=', personId)
    .where(heldOn(onDay))
    .execute();
}

export interface UnitPersonRecord {
  readonly id: PersonId;
  readonly name: OfficeName;
  readonly title: OfficeName;
}

/** Who belongs to the unit on a day, as what, in the order of entry; nobody whose account is disabled. */
export async function peopleOfUnit(
  db: Kysely<Tables>,
  unitId: UnitId,
  onDay: string,
): Promise<UnitPersonRecord[]> {
  const rows = await db
    .selectFrom('positions')
    .innerJoin('people', 'people.id', 'positions.person_id')
    .leftJoin('accounts', 'accounts.person_id', 'people.id')
    .where('unit_id', '=', unitId)
    .where(heldOn(onDay))
    .where((where) => where.or([where('disabled', '=', false), where('disabled', 'is', null)]))
    .select(['people.id', 'name_vi', 'name_en', 'title_vi', 'title_en'])
    .orderBy('people.created_at')
    .orderBy('people.id')
    .orderBy('place')
    .execute();
  const people = new Map<PersonId, UnitPersonRecord>();
  for (const { id, ...row } of rows) {
    const name = { vi: row.name_vi, en: row.name_en };
    const title = { vi: row.title_vi, en: row.title_en };
    if (!people.has(id)) people.set(id, { id, name, title });
  }
  return [...people.values()];
}

/** Who belongs to the unit on a day and has one of these roles in its body; nobody whose account is disabled. */
export async function unitFilers(
  db: Kysely<Tables>,
  { unitId, bodyId }: { readonly unitId: UnitId; readonly bodyId: BodyId },
  roles: readonly BodyRole[],
  onDay: string,
): Promise<PersonId[]> {
  const rows = await db
    .selectFrom('positions')
    .innerJoin('body_roles', 'body_roles.person_id', 'positions.person_id')
    .leftJoin('accounts', 'accounts.person_id', 'positions.person_id')
    .where('unit_id', '=', unitId)
    .where('body_roles.body_id', '=', bodyId)
    .where('body_roles.role', 'in', [...roles])
    .where(heldOn(onDay))
    .where((where) => where.or([where('disabled', '=', false), where('disabled', 'is', null)]))
    .select('positions.person_id')
    .distinct()
    .execute();
  return rows.map((row) => row.person_id);
}

function heldOn(onDay: string) {
  return (where: ExpressionBuilder<Pick<Tables, 'positions'>, 'positions'>) =>
    where.and([
      where.or([where('since', 'is', null), where('since', '<=', onDay)]),
      where.or([where('until', 'is', null), where('until', '>=', onDay)]),
    ]);
}
