import { accept, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { fitted, isMember } from '../seat.ts';
import type { GiveSeats } from './commands.ts';
import { hasBegun, seatsProblem } from './seats.ts';

/** Once a sitting has begun nobody becomes a member. (M4) */
export function giveSeats(meeting: Meeting, command: GiveSeats): Decision {
  const seats = command.seats.map((seat) => fitted(seat, meeting.rules));
  const problem = seatsProblem(meeting, seats);
  if (problem) return refuse(problem);
  if (hasBegun(meeting) && seats.some(isMember)) return refuse('already-in-session');
  return seats.length === 0 ? accept() : accept({ type: 'seats-given', seats });
}
