import { type Kysely, sql } from 'kysely';
import type { NumberedMigration } from './numbered-migration.ts';

/** Read models across meetings: everything here can be rebuilt from the logs. */
export const listings: NumberedMigration = {
  name: '010-listings',
  async up(db) {
    await search(db);
    await tables(db);
    await indexes(db);
  },
};

/** Without accents first: `lower` knows only ASCII under the C locale, and `đ` becomes `d`. */
async function search(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists unaccent`.execute(db);
  await sql`create extension if not exists pg_trgm`.execute(db);
  await sql`
    create function searchable(written text) returns text language sql stable strict
    return lower(unaccent(normalize(written)))`.execute(db);
}

async function tables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table listings (
      meeting_id text collate "C" primary key,
      body_id text not null,
      title text not null,
      kind text not null,
      place text not null,
      starts_at timestamptz(3) not null,
      ends_at timestamptz(3),
      phase text not null,
      published boolean not null,
      practice boolean not null,
      search text not null
    )`.execute(db);
  await sql`
    create table listing_seats (
      meeting_id text collate "C" not null references listings on delete cascade,
      seat_id text not null,
      person_id text,
      unit_id text,
      role text not null,
      primary key (meeting_id, seat_id)
    )`.execute(db);
  await sql`
    create table listing_files (
      meeting_id text collate "C" not null references listings on delete cascade,
      sha256 text not null,
      primary key (meeting_id, sha256)
    )`.execute(db);
}

async function indexes(db: Kysely<unknown>): Promise<void> {
  await sql`create index listings_by_body on listings (body_id, starts_at)`.execute(db);
  await sql`create index listings_by_text on listings using gin (search gin_trgm_ops)`.execute(db);
  await sql`create index listing_seats_by_person on listing_seats (person_id)`.execute(db);
  await sql`create index listing_seats_by_unit on listing_seats (unit_id)`.execute(db);
  await sql`create index listing_files_by_file on listing_files (sha256)`.execute(db);
}
