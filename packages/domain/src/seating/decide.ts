import { accept, type Deciders, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import { same } from '../same.ts';
import { sitsInRoom } from '../seat.ts';
import type { GivePlaces, SeatingCommand, TakeRoom } from './commands.ts';
import { placesAfter } from './places.ts';

export const decideSeating: Deciders<SeatingCommand> = {
  'take-room': takeRoom,
  'give-places': givePlaces,
};

/** A session that takes a room says so in its place: whoever was invited is told where. (T2) */
function takeRoom({ seating, details, rules }: Meeting, { room }: TakeRoom): Decision {
  if (same(room, seating?.room ?? null)) return accept();
  const taken = { type: 'room-taken', room } as const;
  const place = room ? [room.name.vi, room.address].filter(Boolean).join(', ') : details.place;
  if (place === details.place) return accept(taken);
  return accept(taken, { type: 'meeting-revised', details: { ...details, place }, rules });
}

/** What is recorded names everybody who moved, also whoever has no place any more. (T4) */
function givePlaces({ seating, seats }: Meeting, { given }: GivePlaces): Decision {
  const { room, places = {} } = seating ?? {};
  for (const { seatId, place } of given) {
    if (!sitsInRoom(own(seats, seatId))) return refuse('seat-unknown');
    const known = place === null || room?.plan.places.some(({ number }) => number === place);
    if (!known) return refuse('place-unknown');
  }
  const after = placesAfter(places, given);
  const people = [...new Set([...Object.keys(places), ...after.keys()])];
  const moved = people
    .map((seatId) => ({ seatId, place: after.get(seatId) ?? null }))
    .filter(({ seatId, place }) => place !== (own(places, seatId) ?? null));
  return moved.length > 0 ? accept({ type: 'places-given', given: moved }) : accept();
}
