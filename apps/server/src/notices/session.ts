import type { Instant, MeetingId, PersonId } from '@e-cabinet/domain';

/** A session that people are invited to, as far as telling them of it goes. */
export interface SessionToAttend {
  readonly meetingId: MeetingId;
  readonly sentAt: Instant;
  readonly startsAt: Instant;
  readonly endsAt: Instant | null;
  /** When time or place last changed; null: they are as they were given out. */
  readonly movedAt: Instant | null;
  readonly cancelled: boolean;
  readonly attendees: readonly Attendee[];
}

export interface Attendee {
  readonly personId: PersonId;
  /** When a paper that this person may know of last came, was replaced or recalled; null: not since it went out. */
  readonly papersAt: Instant | null;
}
