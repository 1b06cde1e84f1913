import {
  type Meeting,
  type Seat,
  type SeatId,
  type View,
  viewClassOf,
  viewOf,
} from '@e-cabinet/domain';

/** Views of many seats at a time: seats that nothing names see as their class does, units each as its own. */
export function viewer(meeting: Meeting): (seat: Seat) => View {
  const named = namedSeats(meeting);
  const views = new Map<string, View>();
  return (seat) => {
    const single =
      seat.itemIds !== null ||
      seat.role === 'unit' ||
      named.has(seat.id) ||
      named.has(seat.forSeatId ?? '');
    const like = single ? seat.id : viewClassOf(meeting, seat);
    const view = views.get(like) ?? viewOf(meeting, seat);
    views.set(like, view);
    return view;
  };
}

function namedSeats(meeting: Meeting): ReadonlySet<SeatId> {
  const guarded = [...Object.values(meeting.agenda.items), ...Object.values(meeting.papers)];
  return new Set(
    guarded.flatMap(({ audience }) => (audience.kind === 'named' ? audience.seatIds : [])),
  );
}
