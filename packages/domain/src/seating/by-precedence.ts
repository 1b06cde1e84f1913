import type { Meeting } from '../meeting.ts';
import { sitsInRoom } from '../seat.ts';
import { inOrderOfRoles } from '../seats-in-order.ts';
import type { GivenPlace } from './commands.ts';

/** People in the order of precedence on the places by number; whoever comes after the last one is left without. (T5) */
export function placesByPrecedence({
  seats,
  seating,
}: Pick<Meeting, 'seats' | 'seating'>): readonly GivenPlace[] {
  const places = seating?.room.plan.places ?? [];
  const numbers = places.map(({ number }) => number).sort((a, b) => a - b);
  const people = inOrderOfRoles(seats).filter(sitsInRoom);
  return numbers.flatMap((place, index) => {
    const seat = people[index];
    return seat ? [{ seatId: seat.id, place }] : [];
  });
}
