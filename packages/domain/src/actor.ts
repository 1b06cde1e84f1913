import { seesItem } from './agenda/find-item.ts';
import type { Item } from './agenda/state.ts';
import type { CLOCK } from './event.ts';
import type { Instant } from './identifiers.ts';
import type { Meeting } from './meeting.ts';
import { own } from './own.ts';
import { remembered } from './remembered.ts';
import { isMember, type Role, type Seat } from './seat.ts';

/** Who acts, and when. The door takes the seat from the signed-in person, never from the payload. */
export interface Actor {
  /** null: the server's clock, or a secretary of the body who schedules a meeting. */
  readonly seat: Seat | null;
  readonly by: string | typeof CLOCK;
  readonly at: Instant;
}

/** What somebody may do depends on the duty at this moment, not on the seat alone. (M10) */
export type Duty = Role | 'clock' | 'office';

const appointedChair = remembered((seats: Meeting['seats']): Seat | undefined =>
  Object.values(seats).find((seat) => seat.role === 'chair'),
);

/** Who holds the chair for the session: a member to whom it was handed, else by appointment. (S6) */
export function sessionChair(meeting: Meeting): Seat | undefined {
  const handed = own(meeting.seats, meeting.chairHandedTo);
  return handed && isMember(handed) ? handed : appointedChair(meeting.seats);
}

/** Who holds the chair for an item: a member to whom it was handed and who may know of it, else as for the session. (S6) */
export function chairOfItem(meeting: Meeting, item: Item | undefined): Seat | undefined {
  const handed = item && own(meeting.seats, item.chairSeatId);
  return handed && isMember(handed) && seesItem(handed, item) ? handed : sessionChair(meeting);
}

/** Who holds the chair now: for the current item, else for the session. (S6) */
export function chairNow(meeting: Meeting): Seat | undefined {
  return chairOfItem(meeting, own(meeting.agenda.items, meeting.currentItemId));
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
