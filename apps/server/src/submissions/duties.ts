import type { BodyId, PersonId, SubmissionDuty, UnitId } from '@e-cabinet/domain';
import { rolesOfPerson, type Tables, unitsOfPerson } from '@e-cabinet/storage';
import type { Kysely } from 'kysely';
import { dayOf } from '../identity/day.ts';

/** A box with what somebody is to it. */
export interface DutiesInBox {
  readonly unitId: UnitId;
  readonly bodyId: BodyId;
  readonly duties: readonly SubmissionDuty[];
}

/** What somebody is to the files of all units, at one moment. */
export interface FilingDuties {
  /** Of the units for which they file. */
  readonly boxes: readonly DutiesInBox[];
  /** Bodies in which they are a secretary. */
  readonly secretaryIn: readonly BodyId[];
}

/** By the roles and positions of this day. (H1) */
export async function filingDutiesOf(
  db: Kysely<Tables>,
  personId: PersonId,
  now: Date,
): Promise<FilingDuties> {
  const [roles, units] = await Promise.all([
    rolesOfPerson(db, personId),
    unitsOfPerson(db, personId, dayOf(now)),
  ]);
  const has = (bodyId: BodyId, role: string) =>
    roles.some((held) => held.bodyId === bodyId && held.role === role);
  const boxes = units.map(({ unitId, bodyId }): DutiesInBox => {
    const duties: SubmissionDuty[] = [];
    if (has(bodyId, 'unit-officer')) duties.push('officer');
    if (has(bodyId, 'member')) duties.push('head');
    return { unitId, bodyId, duties };
  });
  return {
    boxes: boxes.filter(({ duties }) => duties.length > 0),
    secretaryIn: roles.filter(({ role }) => role === 'secretary').map(({ bodyId }) => bodyId),
  };
}

/** What they are to the files of one unit; nothing for most. (H1) */
export function dutiesTo(
  { boxes, secretaryIn }: FilingDuties,
  { unitId, bodyId }: { readonly unitId: UnitId; readonly bodyId: BodyId },
): readonly SubmissionDuty[] {
  const own = boxes.find((box) => box.unitId === unitId && box.bodyId === bodyId)?.duties ?? [];
  return secretaryIn.includes(bodyId) ? [...own, 'secretary'] : own;
}
