import { sql } from 'kysely';
import type { NumberedMigration } from './numbered-migration.ts';

/**
 * The salt of a meeting's last event beside its version: whoever appends says both, and so on exactly
 * which events it was decided.
 */
export const logEnds: NumberedMigration = {
  name: '021-log-ends',
  async up(db) {
    await sql`alter table meetings add column salt text not null default ''`.execute(db);
    await sql`
      update meetings set salt = events.salt from events
      where events.meeting_id = meetings.meeting_id and events.version = meetings.version`.execute(
      db,
    );
  },
};
