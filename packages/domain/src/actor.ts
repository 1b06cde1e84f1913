import type { CLOCK } from './event.ts';
import type { Instant } from './identifiers.ts';
import type { Meeting } from './meeting.ts';
import type { Role, Seat } from './seat.ts';

/** Who acts, and when. The door takes the seat from the signed-in person, never from the payload. */
export interface Actor {
  /** null: the server's clock, or a secretary of the body who schedules a meeting. */
  readonly seat: Seat | null;
  readonly by: string | typeof CLOCK;
  readonly at: Instant;
}

/** What somebody may do depends on the duty at this moment, not on the seat alone. */
export type Duty = Role | 'clock' | 'office';

/** Who holds the chair now: for the current item, else for the session, else by appointment. (S6) */
export function chairNow(meeting: Meeting): Seat | undefined {
  const item = meeting.currentItemId ? meeting.agenda.items[meeting.currentItemId] : undefined;
  const handed = item?.chairSeatId ?? meeting.chairHandedTo;
  if (handed) return meeting.seats[handed];
  return Object.values(meeting.seats).find((seat) => seat.role === 'chair');
}

/** A seat's duty: whoever holds the chair is `chair`, a chair who handed it over is a `member`. */
export function dutyOf(meeting: Meeting, seat: Seat): Role {
  if (chairNow(meeting)?.id === seat.id) return 'chair';
  return seat.role === 'chair' ? 'member' : seat.role;
}

export function dutyOfActor(meeting: Meeting, actor: Actor): Duty {
  if (actor.seat) return dutyOf(meeting, actor.seat);
  return actor.by === 'clock' ? 'clock' : 'office';
}
