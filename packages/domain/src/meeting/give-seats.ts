import type { Actor } from '../actor.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { fitted, isMember } from '../seat.ts';
import type { AssignAttendee, GiveSeats } from './commands.ts';
import { hasBegun, seatsProblem } from './seats.ts';

export function giveSeats(meeting: Meeting, command: GiveSeats): Decision {
  const seats = command.seats.map(fitted);
  const problem = seatsProblem(meeting, seats);
  if (problem) return refuse(problem);
  if (hasBegun(meeting) && seats.some(isMember)) return refuse('already-in-session');
  return seats.length === 0 ? accept() : accept({ type: 'seats-given', seats });
}

/** An invited unit names its people until the start, for what it is invited to. (M5) */
export function assignAttendee(
  meeting: Meeting,
  { seat }: AssignAttendee,
  { seat: unit }: Actor,
): Decision {
  if (!unit || unit.unitId === null) return refuse('no-seat');
  if (meeting.phase !== 'published') return refuse('already-in-session');
  if (seat.unitId !== unit.unitId || seat.personId === null) return refuse('not-your-unit');
  const named = fitted({ ...seat, role: 'observer', itemIds: unit.itemIds });
  const problem = seatsProblem(meeting, [named]);
  return problem ? refuse(problem) : accept({ type: 'seats-given', seats: [named] });
}
