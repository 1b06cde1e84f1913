import { sql } from 'kysely';
import type { NumberedMigration } from './numbered-migration.ts';

/** The records know a demonstration's sessions, which are worth nothing once it is over. */
export const passwordlessSessions: NumberedMigration = {
  name: '011-passwordless-sessions',
  async up(db) {
    await sql`
      alter table login_sessions add column demonstration boolean not null default false`.execute(
      db,
    );
    await sql`alter table login_sessions alter column demonstration drop default`.execute(db);
  },
};
