import { entryIn } from '../drawers.ts';
import type { Instant, SeatId } from '../identifiers.ts';
import { isAway } from '../invitation/away.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { Seat } from '../seat.ts';

export const PLACE_STATES = [
  'invited',
  'present',
  'registered',
  'speaking',
  'spoken',
  'absent',
] as const;
export type PlaceState = (typeof PLACE_STATES)[number];

/** Who sits at each place that is taken; of who has no seat any more the place is free. (T4) */
export function seatedAt({
  seating,
  seats,
}: Pick<Meeting, 'seating' | 'seats'>): ReadonlyMap<number, Seat> {
  return new Map(
    Object.entries(seating?.places ?? {}).flatMap(([seatId, place]) => {
      const seat = own(seats, seatId);
      return seat ? [[place, seat] as const] : [];
    }),
  );
}

/** What a person at a place is doing, by attendance and floor. (T6) */
export function placeStateOf(meeting: Meeting, seatId: SeatId, at: Instant): PlaceState {
  const { requests, speaking, spoken } = meeting.floor;
  const { currentItemId } = meeting;
  const isOf = (one: { readonly seatId: SeatId }) => one.seatId === seatId;
  if (speaking && isOf(speaking)) return 'speaking';
  const attendance = entryIn(meeting.attendance, seatId);
  if (isAbsent(meeting, seatId, at)) return 'absent';
  if (Object.values(requests).some(isOf)) return 'registered';
  if (currentItemId && spoken.some((one) => isOf(one) && one.itemId === currentItemId)) {
    return 'spoken';
  }
  return attendance?.present ? 'present' : 'invited';
}

/** Away with consent, gone again, or never come to what is over. */
function isAbsent(meeting: Meeting, seatId: SeatId, at: Instant): boolean {
  const attendance = entryIn(meeting.attendance, seatId);
  if (attendance && !attendance.present) return true;
  return isAway(meeting, seatId, at) || (meeting.closedAt !== null && !attendance);
}
