import { sql } from 'kysely';
import type { NumberedMigration } from './numbered-migration.ts';

/**
 * What is known of the files of papers; the bytes lie in the file store. `files` has one row per
 * content, written after the bytes are kept. `uploads` says which body may use it, and under what name.
 */
export const files: NumberedMigration = {
  name: '003-files',
  async up(db) {
    await sql`
      create table files (
        sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
        size bigint not null check (size > 0),
        pages integer not null check (pages > 0),
        media_type text not null,
        page_sizes jsonb not null,
        encrypted boolean not null,
        form text not null,
        inspected_at timestamptz(3) not null
      )`.execute(db);
    await sql`
      create table uploads (
        number bigint generated always as identity primary key,
        sha256 text not null references files,
        body_id text not null references bodies,
        name text not null,
        uploaded_by text not null references people,
        at timestamptz(3) not null
      )`.execute(db);
    await sql`create index uploads_by_body on uploads (body_id, sha256, number)`.execute(db);
  },
};
