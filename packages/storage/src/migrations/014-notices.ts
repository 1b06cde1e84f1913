import { sql } from 'kysely';
import type { NumberedMigration } from './numbered-migration.ts';

/**
 * What people are told beside their meetings, each once: the key says of whom and what. `mail` is the
 * same by e-mail, and the log of its delivery.
 */
export const notices: NumberedMigration = {
  name: '014-notices',
  async up(db) {
    await sql`alter table people add column email text`.execute(db);
    await sql`
      create table notices (
        id bigint generated always as identity primary key,
        key text not null unique,
        person_id text not null references people,
        meeting_id text collate "C" not null,
        kind text not null,
        until timestamptz(3) not null,
        created_at timestamptz(3) not null,
        read_at timestamptz(3)
      )`.execute(db);
    await sql`create index notices_by_person on notices (person_id, created_at)`.execute(db);
    await sql`
      create table mail (
        notice_id bigint primary key references notices,
        address text not null,
        state text not null check (state in ('waiting', 'sent', 'failed', 'dropped')),
        attempts integer not null default 0,
        next_at timestamptz(3) not null,
        sent_at timestamptz(3),
        problem text
      )`.execute(db);
    await sql`create index mail_waiting on mail (next_at) where state = 'waiting'`.execute(db);
  },
};
