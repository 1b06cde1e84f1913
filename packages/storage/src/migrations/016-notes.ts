import { sql } from 'kysely';
import type { NumberedMigration } from './numbered-migration.ts';

/**
 * Private notes as the devices of their author encrypt them. Neither the paper nor the time of a note
 * stands beside it: whoever reads these tables learns how many notes somebody has written, no more.
 */
export const notes: NumberedMigration = {
  name: '016-notes',
  async up(db) {
    await sql`
      create table notebooks (
        person_id text primary key references people,
        notebook_id text not null,
        locks jsonb not null,
        revision bigint not null default 0
      )`.execute(db);
    await sql`
      create table notes (
        person_id text not null references notebooks,
        id text not null,
        notebook_id text not null,
        revision bigint not null,
        body text,
        primary key (person_id, id)
      )`.execute(db);
    await sql`create unique index notes_by_revision on notes (person_id, revision)`.execute(db);
  },
};
