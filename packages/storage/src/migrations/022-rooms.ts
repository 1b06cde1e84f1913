import { sql } from 'kysely';
import type { NumberedMigration } from './numbered-migration.ts';

/** Where a body meets. None is ever removed: a room that is not offered any more is retired. */
export const rooms: NumberedMigration = {
  name: '022-rooms',
  async up(db) {
    await sql`
      create table rooms (
        id text primary key,
        body_id text not null references bodies,
        name_vi text not null,
        name_en text not null,
        address text not null,
        plan jsonb not null,
        retired boolean not null,
        created_at timestamptz(3) not null
      )`.execute(db);
    await sql`create index rooms_by_body on rooms (body_id)`.execute(db);
  },
};
