import { sql } from 'kysely';
import type { NumberedMigration } from './numbered-migration.ts';

/** What a body's new meetings begin with. None is ever removed: a type that is not offered any more is archived. */
export const meetingTypes: NumberedMigration = {
  name: '013-meeting-types',
  async up(db) {
    await sql`
      create table meeting_types (
        id text primary key,
        body_id text not null references bodies,
        name_vi text not null,
        name_en text not null,
        kind text not null,
        rules jsonb not null,
        answer_days integer not null,
        archived boolean not null,
        created_at timestamptz(3) not null
      )`.execute(db);
    await sql`create index meeting_types_by_body on meeting_types (body_id)`.execute(db);
  },
};
