import { type Kysely, sql } from 'kysely';
import type { NumberedMigration } from './numbered-migration.ts';

/**
 * Files that units submit. `submission_events` are their logs, kept as those of meetings; `submissions` is
 * the fold of each log, written with it, for lists. A unit with a file is not removed.
 */
export const submissions: NumberedMigration = {
  name: '020-submissions',
  async up(db) {
    await tables(db);
    await sql`
      create trigger submission_events_are_never_changed
      before update or delete or truncate on submission_events
      for each statement execute function refuse_change_of_events()`.execute(db);
    await sql`create index submissions_by_unit on submissions (unit_id, moved_at)`.execute(db);
    await sql`create index submissions_by_body on submissions (body_id, moved_at)`.execute(db);
    await sql`alter table notices alter column meeting_id drop not null`.execute(db);
    await sql`alter table notices add column submission_id text collate "C"`.execute(db);
  },
};

async function tables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table submissions (
      id text collate "C" primary key,
      body_id text not null references bodies,
      unit_id text not null references units (id),
      is_over boolean not null,
      moved_at timestamptz(3) not null,
      folded json not null
    )`.execute(db);
  await sql`
    create table submission_events (
      submission_id text collate "C" not null,
      version integer not null check (version > 0),
      command_id text collate "C" not null,
      ordinal integer not null check (ordinal >= 0),
      by text not null references people,
      name_vi text not null,
      name_en text not null,
      at timestamptz(3) not null,
      salt text not null,
      body json not null,
      primary key (submission_id, version),
      unique (submission_id, command_id, ordinal)
    )`.execute(db);
  await sql`
    create table submission_boxes (
      unit_id text primary key references units (id) on delete cascade,
      approval_needed boolean not null,
      changed_by text not null references people,
      changed_at timestamptz(3) not null
    )`.execute(db);
}
