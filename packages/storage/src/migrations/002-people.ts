import { type Kysely, sql } from 'kysely';
import type { NumberedMigration } from './numbered-migration.ts';

/**
 * Bodies, their units and people, accounts and login sessions. `people.body_id` is the body that keeps
 * the person's account. The primary keys with `body_id` let the foreign keys hold bodies apart: a unit
 * cannot lie in a unit of another body.
 */
export const people: NumberedMigration = {
  name: '002-people',
  async up(db) {
    await bodiesAndUnits(db);
    await peopleAndRoles(db);
    await accounts(db);
    await loginSessions(db);
  },
};

async function bodiesAndUnits(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table bodies (
      id text primary key,
      parent_id text references bodies,
      name_vi text not null,
      name_en text not null,
      kind text not null,
      level text not null,
      settings jsonb not null default '{}',
      created_at timestamptz(3) not null
    )`.execute(db);
  await sql`create index bodies_by_parent on bodies (parent_id)`.execute(db);
  await sql`
    create table units (
      id text not null unique,
      body_id text not null references bodies,
      parent_id text,
      name_vi text not null,
      name_en text not null,
      created_at timestamptz(3) not null,
      primary key (body_id, id),
      foreign key (body_id, parent_id) references units (body_id, id)
    )`.execute(db);
}

async function peopleAndRoles(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table people (
      id text primary key,
      body_id text not null references bodies,
      name_vi text not null,
      name_en text not null,
      created_at timestamptz(3) not null
    )`.execute(db);
  await sql`create index people_by_body on people (body_id)`.execute(db);
  await sql`
    create table positions (
      person_id text not null references people,
      unit_id text not null references units (id),
      place integer not null,
      title_vi text not null,
      title_en text not null,
      since date,
      until date,
      primary key (person_id, unit_id, place)
    )`.execute(db);
  await sql`create index positions_by_unit on positions (unit_id)`.execute(db);
  await sql`
    create table body_roles (
      body_id text not null references bodies,
      person_id text not null references people,
      role text not null,
      primary key (body_id, person_id, role)
    )`.execute(db);
  await sql`create index body_roles_by_person on body_roles (person_id)`.execute(db);
}

async function accounts(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table accounts (
      person_id text primary key references people,
      login text not null unique,
      password_hash text,
      disabled boolean not null default false
    )`.execute(db);
  await sql`
    create table one_time_links (
      token_hash text primary key,
      purpose text not null check (purpose in ('set-up', 'password')),
      person_id text references people,
      created_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      check ((purpose = 'password') = (person_id is not null))
    )`.execute(db);
  await sql`
    create table sign_ins (
      number bigint generated always as identity primary key,
      at timestamptz(3) not null,
      person_id text references people,
      address text not null,
      device text not null,
      outcome text not null
    )`.execute(db);
  await sql`create index sign_ins_by_person on sign_ins (person_id, at)`.execute(db);
}

/** `login_session_data` has the shape that connect-pg-simple asks for; it is used where there is no Redis. */
async function loginSessions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table login_sessions (
      id text primary key,
      sid text not null unique,
      person_id text not null references people,
      device text not null,
      address text not null,
      first_seen timestamptz(3) not null,
      last_seen timestamptz(3) not null,
      ended_at timestamptz(3)
    )`.execute(db);
  await sql`create index login_sessions_by_person on login_sessions (person_id)`.execute(db);
  await sql`
    create index login_sessions_ended on login_sessions (ended_at)
    where ended_at is not null`.execute(db);
  await sql`
    create table login_session_data (
      sid text primary key,
      sess json not null,
      expire timestamptz(3) not null
    )`.execute(db);
  await sql`create index login_session_data_by_expiry on login_session_data (expire)`.execute(db);
}
