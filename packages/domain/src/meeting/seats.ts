import type { Actor } from '../actor.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { isPresent } from '../quorum.ts';
import type { RefusalCode } from '../refusals.ts';
import { isMember, type Seat } from '../seat.ts';
import type { WithdrawSeat } from './commands.ts';

/** One person has one seat in a meeting, and a meeting has one chair. (M2) */
export function seatsProblem(meeting: Meeting, added: readonly Seat[]): RefusalCode | null {
  const seats = new Map(Object.entries(meeting.seats));
  const people = new Set([...seats.values()].flatMap(({ personId }) => personId ?? []));
  for (const seat of added) {
    if (seats.has(seat.id)) return 'seat-taken';
    if (seat.personId !== null && people.has(seat.personId)) return 'person-already-seated';
    seats.set(seat.id, seat);
    if (seat.personId !== null) people.add(seat.personId);
  }
  const chairs = [...seats.values()].filter(({ role }) => role === 'chair');
  return chairs.length > 1 ? 'only-one-chair' : null;
}

export function giveSeats(meeting: Meeting, seats: readonly Seat[]): Decision {
  const problem = seatsProblem(meeting, seats);
  if (problem) return refuse(problem);
  if (changesMembers(meeting, seats)) return refuse('already-in-session');
  return seats.length === 0 ? accept() : accept({ type: 'seats-given', seats });
}

/** An invited unit names its people until the start, for what it is invited to. (M5) */
export function assignAttendee(meeting: Meeting, seat: Seat, actor: Actor): Decision {
  const unit = actor.seat;
  if (!unit || unit.unitId === null) return refuse('no-seat');
  if (meeting.phase !== 'published') return refuse('already-in-session');
  if (seat.unitId !== unit.unitId || seat.personId === null) return refuse('not-your-unit');
  const named: Seat = {
    ...seat,
    role: 'observer',
    itemIds: unit.itemIds,
    forSeatId: null,
    level: null,
  };
  const problem = seatsProblem(meeting, [named]);
  return problem ? refuse(problem) : accept({ type: 'seats-given', seats: [named] });
}

export function reviseSeat(meeting: Meeting, seat: Seat): Decision {
  const before = meeting.seats[seat.id];
  if (!before) return refuse('seat-unknown');
  const { [seat.id]: _before, ...others } = meeting.seats;
  const problem = seatsProblem({ ...meeting, seats: others }, [seat]);
  if (problem) return refuse(problem);
  if (isMember(before) !== isMember(seat) && hasBegun(meeting)) return refuse('seat-in-use');
  return accept({ type: 'seat-revised', seat });
}

/** Nobody loses the seat they are sitting on; after publication it needs a reason. (M4) */
export function withdrawSeat(meeting: Meeting, { seatId, reason }: WithdrawSeat): Decision {
  const seat = meeting.seats[seatId];
  if (!seat) return refuse('seat-unknown');
  if (isPresent(meeting, seatId)) return refuse('seat-in-use');
  if (isMember(seat) && hasBegun(meeting)) return refuse('seat-in-use');
  if (meeting.publishedAt !== null && !reason.trim()) return refuse('reason-needed');
  return accept({ type: 'seat-withdrawn', seatId, reason });
}

/** Once a sitting has begun the number of members is fixed: quorum and majority rest on it. (M4) */
function changesMembers(meeting: Meeting, seats: readonly Seat[]): boolean {
  return hasBegun(meeting) && seats.some(isMember);
}

function hasBegun({ openedAt }: Meeting): boolean {
  return openedAt !== null;
}
