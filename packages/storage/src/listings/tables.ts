/** The tables of migration 010-listings. */
export interface ListingTables {
  listings: {
    meeting_id: string;
    body_id: string;
    title: string;
    kind: string;
    place: string;
    starts_at: Date;
    ends_at: Date | null;
    phase: string;
    published: boolean;
    practice: boolean;
    /** Title and place as they are searched: lower case, without accents. */
    search: string;
  };
  listing_seats: {
    meeting_id: string;
    seat_id: string;
    person_id: string | null;
    unit_id: string | null;
    role: string;
  };
  listing_files: { meeting_id: string; sha256: string };
}
