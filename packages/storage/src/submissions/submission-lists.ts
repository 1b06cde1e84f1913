import type { BodyId, PersonId, Submission, UnitId } from '@e-cabinet/domain';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** More than a body has under way at a time. */
const LISTED = 500;

/** Files of these units and bodies that are under way or ended after `since`, those that moved last first. */
export async function submissionsOf(
  db: Kysely<Tables>,
  {
    unitIds,
    bodyIds,
  }: { readonly unitIds: readonly UnitId[]; readonly bodyIds: readonly BodyId[] },
  since: Date,
): Promise<Submission[]> {
  if (unitIds.length + bodyIds.length === 0) return [];
  const rows = await db
    .selectFrom('submissions')
    .select('folded')
    .where((where) =>
      where.or([
        ...unitIds.map((unitId) => where('unit_id', '=', unitId)),
        ...bodyIds.map((bodyId) => where('body_id', '=', bodyId)),
      ]),
    )
    .where((where) => where.or([where('is_over', '=', false), where('moved_at', '>', since)]))
    .orderBy('moved_at', 'desc')
    .orderBy('id')
    .limit(LISTED)
    .execute();
  return rows.map(({ folded }) => folded);
}

/** The units of these whose head has said that nothing leaves them without approval. */
export async function unitsWithApproval(
  db: Kysely<Tables>,
  unitIds: readonly UnitId[],
): Promise<ReadonlySet<UnitId>> {
  if (unitIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('submission_boxes')
    .select('unit_id')
    .where('unit_id', 'in', [...unitIds])
    .where('approval_needed', '=', true)
    .execute();
  return new Set(rows.map((row) => row.unit_id));
}

export async function setApprovalNeeded(
  db: Kysely<Tables>,
  unitId: UnitId,
  approvalNeeded: boolean,
  personId: PersonId,
  at: Date,
): Promise<void> {
  const set = { approval_needed: approvalNeeded, changed_by: personId, changed_at: at };
  await db
    .insertInto('submission_boxes')
    .values({ unit_id: unitId, ...set })
    .onConflict((conflict) => conflict.column('unit_id').doUpdateSet(set))
    .execute();
}
