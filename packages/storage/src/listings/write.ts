import type { MeetingListing } from '@e-cabinet/domain';
import type pg from 'pg';

const MEETING = {
  name: 'write-listing',
  text: `
    insert into listings
      (meeting_id, body_id, title, kind, place, starts_at, ends_at, phase, published, practice, search)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, searchable($3 || ' ' || $5))
    on conflict (meeting_id) do update set
      (body_id, title, kind, place, starts_at, ends_at, phase, published, practice, search) =
      (excluded.body_id, excluded.title, excluded.kind, excluded.place, excluded.starts_at,
       excluded.ends_at, excluded.phase, excluded.published, excluded.practice, excluded.search)`,
};

const SEATS_GONE = {
  name: 'remove-listed-seats',
  text: 'delete from listing_seats where meeting_id = $1 and seat_id <> all($2)',
};

/** Most seats stay as they are from one writing to the next: those are not touched. */
const SEATS = {
  name: 'write-listed-seats',
  text: `
    insert into listing_seats as seat (meeting_id, seat_id, person_id, unit_id, role)
    select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::text[])
    on conflict (meeting_id, seat_id) do update
      set (person_id, unit_id, role) = (excluded.person_id, excluded.unit_id, excluded.role)
      where (seat.person_id, seat.unit_id, seat.role)
        is distinct from (excluded.person_id, excluded.unit_id, excluded.role)`,
};

const FILES_GONE = {
  name: 'remove-listed-files',
  text: 'delete from listing_files where meeting_id = $1 and sha256 <> all($2)',
};

const FILES = {
  name: 'write-listed-files',
  text: `
    insert into listing_files (meeting_id, sha256) select $1, unnest($2::text[])
    on conflict do nothing`,
};

/** Makes the tables say of a meeting what the listing says, within the caller's transaction; one trip. */
export async function writeListing(
  connection: pg.PoolClient,
  listing: MeetingListing,
): Promise<void> {
  const { meetingId, seats, files } = listing;
  const seatIds = seats.map((seat) => seat.seatId);
  const seatColumns = [
    seatIds,
    seats.map((seat) => seat.personId),
    seats.map((seat) => seat.unitId),
    seats.map((seat) => seat.role),
  ];
  await Promise.all([
    connection.query({ ...MEETING, values: meetingColumns(listing) }),
    connection.query({ ...SEATS_GONE, values: [meetingId, seatIds] }),
    connection.query({ ...SEATS, values: [meetingId, ...seatColumns] }),
    connection.query({ ...FILES_GONE, values: [meetingId, files] }),
    connection.query({ ...FILES, values: [meetingId, files] }),
  ]);
}

function meetingColumns(listing: MeetingListing): unknown[] {
  return [
    listing.meetingId,
    listing.bodyId,
    listing.title,
    listing.kind,
    listing.place,
    listing.startsAt,
    listing.endsAt,
    listing.phase,
    listing.published,
    listing.practice,
  ];
}
