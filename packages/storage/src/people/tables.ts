import type { BodyKind, BodyLevel, BodyRole } from '@e-cabinet/protocol';
import type { ColumnType, Generated } from 'kysely';

/** Written as JSON text, read as the value. */
type Json = ColumnType<unknown, string, string>;
type Flag = Generated<boolean>;
/** `YYYY-MM-DD`: selected as text, because a day has no time zone. */
type Day = string | null;

/** The tables of migration 002-people. */
export interface PeopleTables {
  bodies: {
    id: string;
    parent_id: string | null;
    name_vi: string;
    name_en: string;
    kind: BodyKind;
    level: BodyLevel;
    settings: Json;
    created_at: Date;
  };
  units: {
    id: string;
    body_id: string;
    parent_id: string | null;
    name_vi: string;
    name_en: string;
    created_at: Date;
  };
  people: {
    id: string;
    body_id: string;
    name_vi: string;
    name_en: string;
    created_at: Date;
    /** Where notices also go, since migration 014-notices. */
    email: string | null;
  };
  positions: {
    person_id: string;
    unit_id: string;
    place: number;
    title_vi: string;
    title_en: string;
    since: Day;
    until: Day;
  };
  body_roles: { body_id: string; person_id: string; role: BodyRole };
  accounts: { person_id: string; login: string; password_hash: string | null; disabled: Flag };
  one_time_links: {
    token_hash: string;
    purpose: 'set-up' | 'password';
    person_id: string | null;
    created_at: Date;
    expires_at: Date;
  };
  sign_ins: {
    number: Generated<number>;
    at: Date;
    person_id: string | null;
    address: string;
    device: string;
    outcome: SignInOutcome;
  };
  login_sessions: {
    id: string;
    sid: string;
    person_id: string;
    device: string;
    address: string;
    first_seen: Date;
    last_seen: Date;
    ended_at: Date | null;
    demonstration: boolean;
  };
  login_session_data: { sid: string; sess: unknown; expire: Date };
}

/** How an attempt to sign in ended. */
export type SignInOutcome =
  | 'signed-in'
  | 'unknown-login'
  | 'wrong-password'
  | 'disabled'
  | 'too-many-attempts';
