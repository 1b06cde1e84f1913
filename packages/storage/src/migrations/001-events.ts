import { sql } from 'kysely';
import type { NumberedMigration } from './numbered-migration.ts';

/**
 * The logs. `events.body` is json, not jsonb: the text stays as it was recorded. `ordinal` numbers the
 * events of one command, so that a command is in the log once or not at all. No foreign key: an append
 * writes both tables in one statement. Ids are compared byte by byte: by the rules of a language an append
 * of hundreds takes half as long again.
 */
export const events: NumberedMigration = {
  name: '001-events',
  async up(db) {
    await sql`
      create table meetings (
        meeting_id text collate "C" primary key,
        version integer not null check (version >= 0)
      )`.execute(db);
    await sql`
      create table events (
        meeting_id text collate "C" not null,
        version integer not null check (version > 0),
        command_id text collate "C" not null,
        ordinal integer not null check (ordinal >= 0),
        by text not null,
        at timestamptz(3) not null,
        salt text not null,
        body json not null,
        primary key (meeting_id, version),
        unique (meeting_id, command_id, ordinal)
      )`.execute(db);
    await sql`
      create function refuse_change_of_events() returns trigger language plpgsql as $$
      begin
        raise exception 'events are never changed or removed (% of events)', tg_op;
      end $$`.execute(db);
    await sql`
      create trigger events_are_never_changed
      before update or delete or truncate on events
      for each statement execute function refuse_change_of_events()`.execute(db);
  },
};
