import type { BodyId, OfficeName, PersonId, UnitId } from '@e-cabinet/domain';
import { type Database, peopleWithRole, rolesOfPerson, unitsOfPerson } from '@e-cabinet/storage';
import { dayOf } from './identity/day.ts';
import { filingDutiesOf } from './submissions/duties.ts';

/** What meetings and papers ask about people and bodies. */
export interface People {
  isSecretaryOf(personId: PersonId, bodyId: BodyId): Promise<boolean>;
  /** Bodies in which the person is a secretary. */
  secretaryIn(personId: PersonId): Promise<readonly BodyId[]>;
  secretariesOf(bodyId: BodyId): Promise<readonly { personId: PersonId; name: OfficeName }[]>;
  /** Units for which the person may act: their own in the bodies where they are a unit officer. */
  unitsOf(personId: PersonId): Promise<readonly UnitId[]>;
  /** Whether they prepare meetings of the body, or file for one of its units. */
  mayUpload(personId: PersonId, bodyId: BodyId): Promise<boolean>;
  belongsToUnit(personId: PersonId, unitId: UnitId): Promise<boolean>;
}

export function peopleIn({ kysely }: Database, now: () => Date): People {
  const rolesWith = async (personId: PersonId, role: string) =>
    (await rolesOfPerson(kysely, personId)).filter((held) => held.role === role);
  const unitsToday = (personId: PersonId) => unitsOfPerson(kysely, personId, dayOf(now()));
  return {
    isSecretaryOf: async (personId, bodyId) =>
      (await rolesWith(personId, 'secretary')).some((held) => held.bodyId === bodyId),
    secretaryIn: async (personId) =>
      (await rolesWith(personId, 'secretary')).map(({ bodyId }) => bodyId),
    secretariesOf: (bodyId) => peopleWithRole(kysely, bodyId, 'secretary'),
    unitsOf: async (personId) => {
      const bodies = (await rolesWith(personId, 'unit-officer')).map(({ bodyId }) => bodyId);
      if (bodies.length === 0) return [];
      const units = await unitsToday(personId);
      return units.filter(({ bodyId }) => bodies.includes(bodyId)).map(({ unitId }) => unitId);
    },
    mayUpload: async (personId, bodyId) => {
      const { boxes, secretaryIn } = await filingDutiesOf(kysely, personId, now());
      return secretaryIn.includes(bodyId) || boxes.some((box) => box.bodyId === bodyId);
    },
    belongsToUnit: async (personId, unitId) =>
      (await unitsToday(personId)).some((unit) => unit.unitId === unitId),
  };
}
