import type { Actor } from '../actor.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import { hasCheckedIn } from '../quorum.ts';
import { fitted, type Seat } from '../seat.ts';
import type { AssignAttendee, TakeBackAttendee } from './commands.ts';
import { seatsProblem } from './seats.ts';

/** An invited unit names its people until the start, for what it is invited to. (M5) */
export function assignAttendee(
  meeting: Meeting,
  { seat }: AssignAttendee,
  { seat: unit }: Actor,
): Decision {
  if (!unit || unit.unitId === null) return refuse('no-seat');
  if (meeting.phase !== 'published') return refuse('already-in-session');
  if (seat.unitId !== unit.unitId || seat.personId === null) return refuse('not-your-unit');
  const named = fitted({ ...seat, role: 'observer', itemIds: unit.itemIds }, meeting.rules);
  const problem = seatsProblem(meeting, [named]);
  return problem ? refuse(problem) : accept({ type: 'seats-given', seats: [named] });
}

/** It takes back whom it named until the start, but for who is sitting there already. (M4, M20) */
export function takeBackAttendee(
  meeting: Meeting,
  { seatId }: TakeBackAttendee,
  { seat: unit }: Actor,
): Decision {
  if (!unit) return refuse('no-seat');
  if (meeting.phase !== 'published') return refuse('already-in-session');
  if (!attendeesOf(meeting, unit.id).some(({ id }) => id === seatId)) return refuse('seat-unknown');
  if (hasCheckedIn(meeting, seatId)) return refuse('seat-in-use');
  return accept({ type: 'seat-withdrawn', seatId, reason: '' });
}

/** Whom an invited unit named and nobody took back since, in the order of naming. (M5) */
export function attendeesOf(meeting: Meeting, unitSeatId: SeatId): readonly Seat[] {
  return Object.values(meeting.seats).filter(
    ({ id, role }) => role === 'observer' && own(meeting.namedBy, id) === unitSeatId,
  );
}
