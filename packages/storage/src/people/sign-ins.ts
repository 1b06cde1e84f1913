import type { BodyId, OfficeName, PersonId } from '@e-cabinet/domain';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { SignInOutcome } from './tables.ts';

export interface SignInAttempt {
  readonly at: Date;
  /** null for an unknown login, which is not kept: people type passwords there. */
  readonly personId: PersonId | null;
  readonly address: string;
  readonly device: string;
  readonly outcome: SignInOutcome;
}

export async function recordSignIn(db: Kysely<Tables>, attempt: SignInAttempt): Promise<void> {
  const { at, personId, address, device, outcome } = attempt;
  await db
    .insertInto('sign_ins')
    .values({ at, person_id: personId, address, device, outcome })
    .execute();
}

/** An attempt on an account that exists. */
export interface AttemptOnPerson extends SignInAttempt {
  readonly personId: PersonId;
  readonly name: OfficeName;
  readonly outcome: KnownOutcome;
}
type KnownOutcome = Exclude<SignInOutcome, 'unknown-login'>;

/** Attempts on the accounts that the body keeps, the latest first. */
export async function signInsOfBody(
  db: Kysely<Tables>,
  bodyId: BodyId,
  limit: number,
): Promise<AttemptOnPerson[]> {
  const rows = await db
    .selectFrom('sign_ins')
    .innerJoin('people', 'people.id', 'sign_ins.person_id')
    .where('people.body_id', '=', bodyId)
    .where('outcome', '!=', 'unknown-login')
    .select(['people.id', 'name_vi', 'name_en', 'at', 'address', 'device', 'outcome'])
    .$narrowType<{ outcome: KnownOutcome }>()
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ id, name_vi, name_en, ...attempt }) => ({
    ...attempt,
    personId: id,
    name: { vi: name_vi, en: name_en },
  }));
}

/** When each of these people last signed in. */
export async function lastSignIns(
  db: Kysely<Tables>,
  personIds: readonly PersonId[],
): Promise<Map<PersonId, Date>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('sign_ins')
    .where('person_id', 'in', personIds)
    .where('outcome', '=', 'signed-in')
    .groupBy('person_id')
    .select((select) => ['person_id', select.fn.max('at').as('at')])
    .execute();
  return new Map(rows.flatMap((row) => (row.person_id ? [[row.person_id, row.at]] : [])));
}
