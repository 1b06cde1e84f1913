import type {
  BodyId,
  ListedSeat,
  MeetingId,
  MeetingListing,
  PersonId,
  Phase,
  Sha256,
  UnitId,
} from '@e-cabinet/domain';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { type ListingFilter, matching } from './matching.ts';
import { type ListedMeeting, listedMeeting, listedSeat } from './rows.ts';

/** Whose meetings: those of a person, and of invited units for which the person acts. */
export interface Attendee {
  readonly personId: PersonId;
  readonly unitIds: readonly UnitId[];
}

const DEFAULT_LIMIT = 500;

/** Meetings of a body, the earliest first. */
export async function meetingsOfBody(
  db: Kysely<Tables>,
  bodyId: BodyId,
  filter: ListingFilter = {},
): Promise<ListedMeeting[]> {
  const rows = await listed(db, filter).where('body_id', '=', bodyId).execute();
  return rows.map(listedMeeting);
}

/** Meetings of any body in which somebody has a seat, the earliest first. */
export async function meetingsOfAttendee(
  db: Kysely<Tables>,
  attendee: Attendee,
  filter: ListingFilter = {},
): Promise<ListedMeeting[]> {
  const taken = seatsTakenBy(db, attendee).select('meeting_id');
  const rows = await listed(db, filter).where('meeting_id', 'in', taken).execute();
  return rows.map(listedMeeting);
}

/** The seat somebody takes in a meeting: the person's own, else that of an invited unit; as `seatOfPerson`. */
export async function seatOfAttendee(
  db: Kysely<Tables>,
  meetingId: MeetingId,
  attendee: Attendee,
): Promise<ListedSeat | undefined> {
  const row = await seatsTakenBy(db, attendee)
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .orderBy((eb) => eb.case().when('person_id', '=', attendee.personId).then(0).else(1).end())
    .orderBy('seat_id')
    .limit(1)
    .executeTakeFirst();
  return row && listedSeat(row);
}

/** A meeting with its seats and files, each in the order of their ids; undefined when it is not known. */
export async function listingOfMeeting(
  db: Kysely<Tables>,
  meetingId: MeetingId,
): Promise<MeetingListing | undefined> {
  const meeting = await db
    .selectFrom('listings')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  if (!meeting) return undefined;
  const seats = db.selectFrom('listing_seats').selectAll().where('meeting_id', '=', meetingId);
  const files = db.selectFrom('listing_files').select('sha256').where('meeting_id', '=', meetingId);
  return {
    ...listedMeeting(meeting),
    seats: (await seats.orderBy('seat_id').execute()).map(listedSeat),
    files: (await files.orderBy('sha256').execute()).map((row) => row.sha256),
  };
}

/** The meetings of every body that are in this phase. */
export async function meetingsInPhase(db: Kysely<Tables>, phase: Phase): Promise<MeetingId[]> {
  const query = db.selectFrom('listings').select('meeting_id').where('phase', '=', phase);
  const rows = await query.orderBy('meeting_id').execute();
  return rows.map((row) => row.meeting_id);
}

/** Opinion ballots that are open, and those recalled that would have ended since a moment. */
export async function opinionBallots(
  db: Kysely<Tables>,
  recalledSince: Date,
): Promise<MeetingId[]> {
  const rows = await db
    .selectFrom('listings')
    .select('meeting_id')
    .where('kind', '=', 'opinion-ballot')
    .where('published', '=', true)
    .where((where) =>
      where.or([
        where('phase', '=', 'published'),
        where('phase', '=', 'cancelled').and('ends_at', '>=', recalledSince),
      ]),
    )
    .orderBy('meeting_id')
    .execute();
  return rows.map((row) => row.meeting_id);
}

/** Sessions that went out and are still to come, those cancelled among them; practice is nobody else's business. */
export async function sessionsToCome(db: Kysely<Tables>, now: Date): Promise<MeetingId[]> {
  const rows = await db
    .selectFrom('listings')
    .select('meeting_id')
    .where('kind', '!=', 'opinion-ballot')
    .where('published', '=', true)
    .where('practice', '=', false)
    .where('phase', 'in', ['published', 'cancelled'])
    .where('starts_at', '>=', now)
    .orderBy('meeting_id')
    .execute();
  return rows.map((row) => row.meeting_id);
}

/** The meetings among whose papers a file is. */
export async function meetingsWithFile(db: Kysely<Tables>, file: Sha256): Promise<MeetingId[]> {
  const query = db.selectFrom('listing_files').select('meeting_id').where('sha256', '=', file);
  const rows = await query.orderBy('meeting_id').execute();
  return rows.map((row) => row.meeting_id);
}

function listed(db: Kysely<Tables>, filter: ListingFilter) {
  return db
    .selectFrom('listings')
    .selectAll()
    .where(matching(filter))
    .orderBy('starts_at', filter.latestFirst ? 'desc' : 'asc')
    .orderBy('meeting_id')
    .limit(filter.limit ?? DEFAULT_LIMIT);
}

function seatsTakenBy(db: Kysely<Tables>, { personId, unitIds }: Attendee) {
  return db
    .selectFrom('listing_seats')
    .where((eb) =>
      eb.or([
        eb('person_id', '=', personId),
        eb.and([eb('role', '=', 'unit'), eb('unit_id', '=', eb.fn.any(eb.val([...unitIds])))]),
      ]),
    );
}
