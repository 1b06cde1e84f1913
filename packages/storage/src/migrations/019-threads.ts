import { sql } from 'kysely';
import type { NumberedMigration } from './numbered-migration.ts';

/**
 * What people share about papers. Who takes part, of which meeting and paper, and when somebody wrote
 * stands here; the words, the pages and the keys do so only as the devices have encrypted them.
 */
export const threads: NumberedMigration = {
  name: '019-threads',
  async up(db) {
    await sql`
      create table sharing_keys (
        person_id text primary key references notebooks,
        notebook_id text not null,
        public_key text not null,
        sealed text not null
      )`.execute(db);
    await sql`
      create table threads (
        id text primary key,
        meeting_id text not null,
        paper_id text not null,
        author_id text not null references people,
        messages integer not null,
        withdrawn boolean not null default false
      )`.execute(db);
    await sql`create index threads_by_author on threads (meeting_id, author_id)`.execute(db);
    await sql`
      create table thread_people (
        thread_id text not null references threads,
        person_id text not null references people,
        from_id text not null references people,
        from_key text not null,
        for_key text not null,
        sealed text not null,
        seen integer not null default 0,
        primary key (thread_id, person_id)
      )`.execute(db);
    await sql`create index thread_people_by_person on thread_people (person_id)`.execute(db);
    await sql`
      create table thread_messages (
        thread_id text not null references threads,
        number integer not null check (number > 0),
        id text not null,
        author_id text not null references people,
        at timestamptz(3) not null,
        body text not null,
        primary key (thread_id, number),
        unique (thread_id, id)
      )`.execute(db);
  },
};
