import type { ListedSeat, MeetingListing } from '@e-cabinet/domain';
import type { ListingTables } from './tables.ts';

/** A meeting in a list. */
export type ListedMeeting = Omit<MeetingListing, 'seats' | 'files'>;

/** The words of closed lists are believed: only `writeListing` puts them there. */
export function listedMeeting(row: ListingTables['listings']): ListedMeeting {
  return {
    meetingId: row.meeting_id,
    bodyId: row.body_id,
    title: row.title,
    kind: row.kind as MeetingListing['kind'],
    place: row.place,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at?.toISOString() ?? null,
    phase: row.phase as MeetingListing['phase'],
    published: row.published,
    practice: row.practice,
  };
}

export function listedSeat(row: ListingTables['listing_seats']): ListedSeat {
  return {
    seatId: row.seat_id,
    personId: row.person_id,
    unitId: row.unit_id,
    role: row.role as ListedSeat['role'],
  };
}
