import {
  type AccountRecord,
  accountOfPerson,
  addPasswordLink,
  type Database,
  ownerOfPasswordLink,
  setPasswordHash,
  takePasswordLink,
} from '@e-cabinet/storage';
import type { Refused } from '../http/refuse.ts';
import { hashOfToken, makeToken } from './one-time-token.ts';
import { hashPassword, isPassword, refusalOfPassword } from './passwords.ts';

const PASSWORD_LINK_HOURS = 72;

/** Sets a new password for somebody who knows the old one. */
export async function changePassword(
  database: Database,
  account: AccountRecord,
  given: { readonly current: string; readonly next: string },
): Promise<Refused | null> {
  if (!(await isPassword(account.passwordHash, given.current))) {
    return { refusal: 'wrong-credentials' };
  }
  const refusal = refusalOfPassword(given.next, account.login);
  if (refusal) return { refusal };
  await setPasswordHash(database.kysely, account.personId, await hashPassword(given.next));
  return null;
}

export interface MadeLink {
  readonly token: string;
  readonly path: string;
  readonly expiresAt: Date;
}

/** A link by which the person chooses a password; earlier ones end. */
export async function makePasswordLink(
  database: Database,
  personId: string,
  createdAt: Date,
): Promise<MadeLink> {
  const token = makeToken();
  const expiresAt = new Date(createdAt.getTime() + PASSWORD_LINK_HOURS * 3_600_000);
  const link = { tokenHash: hashOfToken(token), createdAt, expiresAt };
  await database.kysely
    .transaction()
    .execute((transaction) => addPasswordLink(transaction, personId, link));
  return { token, path: `/new-password#${token}`, expiresAt };
}

/** Sets the password of whoever the link is for; a password that will not do leaves the link usable. */
export async function passwordFromLink(
  database: Database,
  given: { readonly token: string; readonly password: string },
  now: Date,
): Promise<{ personId: string } | Refused> {
  const { kysely } = database;
  const tokenHash = hashOfToken(given.token);
  const personId = await ownerOfPasswordLink(kysely, tokenHash, now);
  const account = personId === null ? null : await accountOfPerson(kysely, personId);
  if (!account || account.disabled) return { refusal: 'link-not-valid' };
  const refusal = refusalOfPassword(given.password, account.login);
  if (refusal) return { refusal };
  const passwordHash = await hashPassword(given.password);
  return kysely.transaction().execute(async (transaction) => {
    if (!(await takePasswordLink(transaction, tokenHash))) return { refusal: 'link-not-valid' };
    await setPasswordHash(transaction, account.personId, passwordHash);
    return { personId: account.personId };
  });
}
