import type { Evolvers } from '../event.ts';
import type { Room } from './commands.ts';
import type { SeatingEvent } from './events.ts';
import { placesAfter } from './places.ts';
import type { Seating } from './state.ts';

export const evolveSeating: Evolvers<SeatingEvent> = {
  'room-taken': (meeting, { event: { room } }) => ({
    ...meeting,
    seating: room && { room, places: placesKept(meeting.seating, room) },
  }),
  'places-given': (meeting, { event: { given } }) => {
    const { seating } = meeting;
    if (!seating) return meeting;
    const places = Object.fromEntries(placesAfter(seating.places, given));
    return { ...meeting, seating: { ...seating, places } };
  },
};

/** In a newer plan of the same room people keep the places that are still there. (T3) */
function placesKept(before: Seating | null, { id, plan }: Room): Seating['places'] {
  if (before?.room.id !== id) return {};
  const kept = Object.entries(before.places).filter(([, place]) =>
    plan.places.some(({ number }) => number === place),
  );
  return Object.fromEntries(kept);
}
