import type { PersonId } from '@e-cabinet/domain';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

export interface AccountRecord {
  readonly personId: PersonId;
  /** Lower case; unique in the installation. */
  readonly login: string;
  /** argon2id, in the PHC string format; null until the person has chosen a password. */
  readonly passwordHash: string | null;
  readonly disabled: boolean;
}

const columns = [
  'person_id as personId',
  'login',
  'password_hash as passwordHash',
  'disabled',
] as const;

export async function accountByLogin(
  db: Kysely<Tables>,
  login: string,
): Promise<AccountRecord | null> {
  const query = db.selectFrom('accounts').select(columns).where('login', '=', login);
  return (await query.executeTakeFirst()) ?? null;
}

/** Those of these logins that somebody has, in the whole installation. */
export async function takenLogins(
  db: Kysely<Tables>,
  logins: readonly string[],
): Promise<ReadonlySet<string>> {
  if (logins.length === 0) return new Set();
  const rows = await db
    .selectFrom('accounts')
    .select('login')
    .where('login', 'in', logins)
    .execute();
  return new Set(rows.map(({ login }) => login));
}

export async function accountOfPerson(
  db: Kysely<Tables>,
  personId: PersonId,
): Promise<AccountRecord | null> {
  const query = db.selectFrom('accounts').select(columns).where('person_id', '=', personId);
  return (await query.executeTakeFirst()) ?? null;
}

export function accountsOfPeople(
  db: Kysely<Tables>,
  personIds: readonly PersonId[],
): Promise<AccountRecord[]> {
  if (personIds.length === 0) return Promise.resolve([]);
  return db.selectFrom('accounts').select(columns).where('person_id', 'in', personIds).execute();
}

/** Whether anybody can sign in with a password yet. */
export async function anyAccountHasPassword(db: Kysely<Tables>): Promise<boolean> {
  const query = db.selectFrom('accounts').select('login').where('password_hash', 'is not', null);
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}

/**
 * Gives the person this login, with an account when there is none yet; null takes the account away.
 * @throws the database's error when somebody else has the login; see {@link isLoginTaken}
 */
export async function giveLogin(
  db: Kysely<Tables>,
  personId: PersonId,
  login: string | null,
): Promise<void> {
  if (login === null) {
    await db.deleteFrom('accounts').where('person_id', '=', personId).execute();
    return;
  }
  await db
    .insertInto('accounts')
    .values({ person_id: personId, login, password_hash: null })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ login }))
    .execute();
}

/** Whether an error says that the login belongs to somebody else (unique_violation). */
export function isLoginTaken(error: unknown): boolean {
  const { code, constraint } = (error ?? {}) as { code?: unknown; constraint?: unknown };
  return code === '23505' && constraint === 'accounts_login_key';
}

export async function setPasswordHash(
  db: Kysely<Tables>,
  personId: PersonId,
  passwordHash: string,
): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ password_hash: passwordHash })
    .where('person_id', '=', personId)
    .execute();
}

export async function setDisabled(
  db: Kysely<Tables>,
  personId: PersonId,
  disabled: boolean,
): Promise<void> {
  await db.updateTable('accounts').set({ disabled }).where('person_id', '=', personId).execute();
}
