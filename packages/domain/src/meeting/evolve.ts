import type { Evolvers } from '../event.ts';
import type { SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import { changeReceipt } from '../papers/receipts.ts';
import type { Seat } from '../seat.ts';
import type { MeetingDetails } from './commands.ts';
import type { LifecycleEvent } from './events.ts';

export const evolveLifecycle: Evolvers<LifecycleEvent> = {
  'meeting-scheduled': (meeting, { event }) => {
    const { type: _type, meetingId: id, ...scheduled } = event;
    return { ...meeting, id, ...scheduled };
  },
  'meeting-revised': (meeting, { event: { details, rules }, at }) => {
    const isMoved = meeting.publishedAt !== null && !sameTimeAndPlace(meeting.details, details);
    return { ...meeting, details, rules, movedAt: isMoved ? at : meeting.movedAt };
  },
  'meeting-published': (meeting, { at, version }) => {
    return { ...meeting, phase: 'published', publishedAt: at, publishedIn: version };
  },
  'meeting-cancelled': (meeting, { event }) => {
    return { ...meeting, phase: 'cancelled', cancelledBecause: event.reason };
  },
  'seats-given': (meeting, { event, version, by }) => {
    return withNames(withSeats(meeting, event.seats, version), event.seats, by);
  },
  'seat-revised': (meeting, { event, version }) => withSeats(meeting, [event.seat], version),
  'seat-withdrawn': (meeting, { event }) => withoutSeat(meeting, event.seatId),
  'pack-delivered': (meeting, { event, at }) => {
    return changeReceipt(meeting, event.seatId, { deliveredAt: at });
  },
  'pack-acknowledged': (meeting, { event, at }) => {
    return changeReceipt(meeting, event.seatId, { acknowledgedAt: at });
  },
};

/** (M21) */
function sameTimeAndPlace(one: MeetingDetails, other: MeetingDetails): boolean {
  const { startsAt, endsAt, place } = one;
  return startsAt === other.startsAt && endsAt === other.endsAt && place === other.place;
}

function withSeats(meeting: Meeting, given: readonly Seat[], version: number): Meeting {
  const seats = Object.fromEntries(given.map((seat) => [seat.id, seat]));
  const versions = Object.fromEntries(given.map((seat) => [seat.id, version]));
  return {
    ...meeting,
    seats: { ...meeting.seats, ...seats },
    seatVersions: { ...meeting.seatVersions, ...versions },
  };
}

/** Who is given a seat by a unit was named by it. (M5) */
function withNames(meeting: Meeting, given: readonly Seat[], by: SeatId): Meeting {
  if (own(meeting.seats, by)?.role !== 'unit') return meeting;
  const named = Object.fromEntries(given.map(({ id }) => [id, by]));
  return { ...meeting, namedBy: { ...meeting.namedBy, ...named } };
}

/** The record may name the seat later: its name stays, beside those who still have a seat. (M15) */
function withoutSeat(meeting: Meeting, seatId: SeatId): Meeting {
  const seat = own(meeting.seats, seatId);
  if (!seat) return meeting;
  const { [seatId]: _seat, ...seats } = meeting.seats;
  const { [seatId]: _version, ...seatVersions } = meeting.seatVersions;
  const withdrawn = { ...seat, leftNoTrace: meeting.publishedAt === null };
  const withdrawnSeats = { ...meeting.withdrawnSeats, [seatId]: withdrawn };
  return { ...meeting, seats, seatVersions, withdrawnSeats };
}
