import type { Recorded } from '../event.ts';
import type { Meeting } from '../meeting.ts';
import { changeReceipt } from '../papers/evolve.ts';
import type { Seat } from '../seat.ts';
import { unreachable } from '../unreachable.ts';
import type { LifecycleEvent } from './events.ts';

export function evolveLifecycle(meeting: Meeting, recorded: Recorded<LifecycleEvent>): Meeting {
  const { event, at, version } = recorded;
  switch (event.type) {
    case 'meeting-scheduled': {
      const { type: _type, meetingId: id, ...scheduled } = event;
      return { ...meeting, id, ...scheduled };
    }
    case 'meeting-revised':
      return { ...meeting, details: event.details, rules: event.rules };
    case 'meeting-published':
      return { ...meeting, phase: 'published', publishedAt: at, publishedIn: version };
    case 'meeting-cancelled':
      return { ...meeting, phase: 'cancelled', cancelledBecause: event.reason };
    case 'seats-given':
      return withSeats(meeting, event.seats, version);
    case 'seat-revised':
      return withSeats(meeting, [event.seat], version);
    case 'seat-withdrawn': {
      const { [event.seatId]: _withdrawn, ...seats } = meeting.seats;
      const { [event.seatId]: _version, ...seatVersions } = meeting.seatVersions;
      return { ...meeting, seats, seatVersions };
    }
    case 'pack-delivered':
      return changeReceipt(meeting, event.seatId, (receipt) => ({ ...receipt, deliveredAt: at }));
    case 'pack-acknowledged':
      return changeReceipt(meeting, event.seatId, (receipt) => ({
        ...receipt,
        acknowledgedAt: at,
      }));
    default:
      return unreachable(event);
  }
}

function withSeats(meeting: Meeting, given: readonly Seat[], version: number): Meeting {
  const seats = { ...meeting.seats };
  const seatVersions = { ...meeting.seatVersions };
  for (const seat of given) {
    seats[seat.id] = seat;
    seatVersions[seat.id] = version;
  }
  return { ...meeting, seats, seatVersions };
}
