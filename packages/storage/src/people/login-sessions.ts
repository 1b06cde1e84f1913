import type { PersonId } from '@e-cabinet/domain';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** One sign-in of a person on one device. Its data lies with the session store, under `sid`. */
export interface LoginSessionRecord {
  readonly id: string;
  /** The session store's key. Half of the cookie: without the server's signature it opens nothing. */
  readonly sid: string;
  readonly personId: PersonId;
  readonly device: string;
  readonly address: string;
  readonly firstSeen: Date;
  readonly lastSeen: Date;
  /** Signed in without a password. */
  readonly demonstration: boolean;
}

/** Ended sessions are of interest for a while; then they go. */
const KEPT_DAYS = 30;
/** Two transactions may commit in another order than they began: look back this far again. */
const OVERLAP_SECONDS = 15;

const columns = [
  'id',
  'sid',
  'person_id as personId',
  'device',
  'address',
  'first_seen as firstSeen',
  'last_seen as lastSeen',
  'demonstration',
] as const;

export async function recordLoginSession(
  db: Kysely<Tables>,
  session: LoginSessionRecord,
): Promise<void> {
  const { id, sid, personId, device, address, firstSeen, lastSeen, demonstration } = session;
  const forgotten = new Date(firstSeen.getTime() - KEPT_DAYS * 86_400_000);
  await db
    .with('old', (query) =>
      query
        .deleteFrom('login_sessions')
        .where('person_id', '=', personId)
        .where('last_seen', '<', forgotten),
    )
    .insertInto('login_sessions')
    .values({
      id,
      sid,
      person_id: personId,
      device,
      address,
      first_seen: firstSeen,
      last_seen: lastSeen,
      demonstration,
    })
    .execute();
}

export async function markSeen(
  db: Kysely<Tables>,
  sids: readonly string[],
  at: Date,
): Promise<void> {
  await sql`update login_sessions set last_seen = ${at} where sid = any(${sids})`.execute(db);
}

/** @returns the sids of these sessions, without those that have ended */
export async function markSeenById(
  db: Kysely<Tables>,
  ids: readonly string[],
  at: Date,
): Promise<string[]> {
  const { rows } = await sql<{ sid: string }>`
    update login_sessions set last_seen = ${at}
    where id = any(${ids}) and ended_at is null returning sid`.execute(db);
  return rows.map(({ sid }) => sid);
}

/** Which of these sessions open nothing any more: ended, unused since `seenSince`, begun before `begunSince`, or unknown. */
export async function sessionsOver(
  db: Kysely<Tables>,
  ids: readonly string[],
  { seenSince, begunSince }: { readonly seenSince: Date; readonly begunSince: Date },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select asked.id from unnest(${ids}::text[]) as asked(id)
    left join login_sessions on login_sessions.id = asked.id
      and ended_at is null and last_seen > ${seenSince} and first_seen > ${begunSince}
    where login_sessions.id is null`.execute(db);
  return rows.map(({ id }) => id);
}

/** Where the data of sessions lie in SQL: puts off the end of those that have not ended. */
export async function putOffSessions(
  db: Kysely<Tables>,
  sids: readonly string[],
  seconds: number,
): Promise<void> {
  await sql`
    update login_session_data set expire = now() + make_interval(secs => ${seconds})
    where sid = any(${sids}) and expire > now()`.execute(db);
}

/** The session under a key of the store, if nobody has ended it and it was seen since `seenSince`. */
export function sessionUnder(
  db: Kysely<Tables>,
  sid: string,
  seenSince: Date,
): Promise<LoginSessionRecord | undefined> {
  return db
    .selectFrom('login_sessions')
    .select(columns)
    .where('sid', '=', sid)
    .where('ended_at', 'is', null)
    .where('last_seen', '>', seenSince)
    .executeTakeFirst();
}

/** Sessions that nobody has ended and that were seen since `seenSince`; the latest seen first. */
export function sessionsOfPerson(
  db: Kysely<Tables>,
  personId: PersonId,
  seenSince: Date,
): Promise<LoginSessionRecord[]> {
  return db
    .selectFrom('login_sessions')
    .select(columns)
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .where('last_seen', '>', seenSince)
    .orderBy('last_seen', 'desc')
    .orderBy('id')
    .execute();
}

/** By the database's clock, which all processes share. */
export async function markEnded(db: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('login_sessions')
    .set({ ended_at: sql<Date>`clock_timestamp()` })
    .where('id', 'in', ids)
    .where('ended_at', 'is', null)
    .execute();
}

/**
 * The sessions ended since `since` (or in the last seconds, when null), and the time of asking, to ask
 * from next time. A session may be named twice.
 */
export async function sessionsEndedSince(
  db: Kysely<Tables>,
  since: Date | null,
): Promise<{ ids: string[]; asked: Date }> {
  const { rows } = await sql<{ ids: string[] | null; asked: Date }>`
    select clock_timestamp() as asked, array_agg(id) filter (where id is not null) as ids
    from (select 1) as once left join login_sessions
    on ended_at > coalesce(${since}::timestamptz, now()) - make_interval(secs => ${OVERLAP_SECONDS})
  `.execute(db);
  const [row] = rows;
  if (!row) throw new Error('a select of aggregates gave no row');
  return { ids: row.ids ?? [], asked: row.asked };
}
