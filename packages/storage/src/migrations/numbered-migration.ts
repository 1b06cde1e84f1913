import type { Kysely } from 'kysely';

/** One step forward of the tables. Steps are never edited once released, and there is no way back. */
export interface NumberedMigration {
  /** Three digits and a word, as its file; the order is that of `migrations/index.ts`. */
  readonly name: string;
  up(db: Kysely<unknown>): Promise<void>;
}
