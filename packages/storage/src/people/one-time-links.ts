import type { PersonId } from '@e-cabinet/domain';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

export interface OneTimeLink {
  /** SHA-256 of the token, hex: the token itself is nowhere but in the link. */
  readonly tokenHash: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** A link by which the person chooses a password; the person's earlier links end. */
export async function addPasswordLink(
  transaction: Kysely<Tables>,
  personId: PersonId,
  link: OneTimeLink,
): Promise<void> {
  await transaction.deleteFrom('one_time_links').where('person_id', '=', personId).execute();
  await add(transaction, 'password', personId, link);
}

/** A link by which the first administrator sets up the installation; several may wait, one per process. */
export async function addSetUpLink(db: Kysely<Tables>, link: OneTimeLink): Promise<void> {
  await db
    .deleteFrom('one_time_links')
    .where('purpose', '=', 'set-up')
    .where('expires_at', '<=', link.createdAt)
    .execute();
  await add(db, 'set-up', null, link);
}

async function add(
  db: Kysely<Tables>,
  purpose: 'set-up' | 'password',
  personId: PersonId | null,
  link: OneTimeLink,
): Promise<void> {
  await db
    .insertInto('one_time_links')
    .values({
      token_hash: link.tokenHash,
      purpose,
      person_id: personId,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
    })
    .execute();
}

/** @returns whose link it is; null when there is none, or no longer */
export async function ownerOfPasswordLink(
  db: Kysely<Tables>,
  tokenHash: string,
  now: Date,
): Promise<PersonId | null> {
  const row = await db
    .selectFrom('one_time_links')
    .select('person_id')
    .where('token_hash', '=', tokenHash)
    .where('purpose', '=', 'password')
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.person_id ?? null;
}

/** Uses a password link up. @returns false when somebody was quicker */
export async function takePasswordLink(
  transaction: Kysely<Tables>,
  tokenHash: string,
): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('one_time_links')
    .where('token_hash', '=', tokenHash)
    .where('purpose', '=', 'password')
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function isSetUpLink(
  db: Kysely<Tables>,
  tokenHash: string,
  now: Date,
): Promise<boolean> {
  const row = await db
    .selectFrom('one_time_links')
    .select('token_hash')
    .where('token_hash', '=', tokenHash)
    .where('purpose', '=', 'set-up')
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Uses up every set-up link at once, so that the installation is set up once however many wait.
 * @returns whether the one with this hash was among them
 */
export async function takeSetUpLinks(
  transaction: Kysely<Tables>,
  tokenHash: string,
): Promise<boolean> {
  const rows = await transaction
    .deleteFrom('one_time_links')
    .where('purpose', '=', 'set-up')
    .returning('token_hash')
    .execute();
  return rows.some((row) => row.token_hash === tokenHash);
}
