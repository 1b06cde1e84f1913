import type { SetUpRequest } from '@e-cabinet/protocol';
import {
  addBody,
  addPerson,
  addSetUpLink,
  anyAccountHasPassword,
  type Database,
  giveLogin,
  isSetUpLink,
  replaceRoles,
  setPasswordHash,
  takeSetUpLinks,
} from '@e-cabinet/storage';
import type { Refused } from '../http/refuse.ts';
import { hashOfToken, makeToken } from './one-time-token.ts';
import { hashPassword, refusalOfPassword } from './passwords.ts';

const SET_UP_HOURS = 24;
/** The first administrator is an office like everybody; the body may rename it. */
const ADMINISTRATOR = { vi: 'Quản trị hệ thống', en: 'System administrator' };

export interface SetUpParts {
  readonly database: Database;
  readonly now: () => Date;
  readonly newId: () => string;
}

/**
 * At the start of an installation in which nobody can sign in yet: makes the one-time link for the
 * first administrator. Only its hash is kept, so every start makes another.
 * @returns the path with the token in its fragment, which no server and no log sees; null when it is not needed
 */
export async function setUpPath(parts: SetUpParts): Promise<string | null> {
  const { kysely } = parts.database;
  if (await anyAccountHasPassword(kysely)) return null;
  const token = makeToken();
  const createdAt = parts.now();
  const expiresAt = new Date(createdAt.getTime() + SET_UP_HOURS * 3_600_000);
  await addSetUpLink(kysely, { tokenHash: hashOfToken(token), createdAt, expiresAt });
  return `/set-up#${token}`;
}

/** The first administrator and their body. @returns the administrator's person */
export async function setUp(
  parts: SetUpParts,
  given: SetUpRequest,
): Promise<{ personId: string } | Refused> {
  const { kysely } = parts.database;
  const refusal = refusalOfPassword(given.password, given.login);
  if (refusal) return { refusal };
  const at = parts.now();
  const tokenHash = hashOfToken(given.token);
  if (!(await isSetUpLink(kysely, tokenHash, at))) return { refusal: 'link-not-valid' };
  // Before the transaction: the embedded database has one connection, and hashing takes its time.
  const passwordHash = await hashPassword(given.password);
  return kysely.transaction().execute(async (transaction) => {
    const isFirst = await takeSetUpLinks(transaction, tokenHash);
    if (!isFirst || (await anyAccountHasPassword(transaction))) {
      return { refusal: 'link-not-valid' };
    }
    const [bodyId, personId] = [parts.newId(), parts.newId()];
    await addBody(transaction, { id: bodyId, parentId: null, settings: {}, ...given.body }, at);
    await addPerson(transaction, { id: personId, homeBodyId: bodyId, name: ADMINISTRATOR }, at);
    await replaceRoles(transaction, bodyId, personId, ['administrator']);
    await giveLogin(transaction, personId, given.login);
    await setPasswordHash(transaction, personId, passwordHash);
    return { personId };
  });
}
