import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** Waits until no other transaction holds this turn; it is let go with the transaction. */
export async function waitForTurn(transaction: Kysely<Tables>, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`e-cabinet ${name}`}))`.execute(transaction);
}
