import { accept, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import { hasCheckedIn } from '../quorum.ts';
import { same } from '../same.ts';
import { fitted, isMember, type Seat } from '../seat.ts';
import type { ReviseSeat, WithdrawSeat } from './commands.ts';
import { hasBegun, isLastSecretary, seatsProblem } from './seats.ts';

export function reviseSeat(meeting: Meeting, command: ReviseSeat): Decision {
  const seat = fitted(command.seat, meeting.rules);
  const before = own(meeting.seats, seat.id);
  if (!before) return refuse('seat-unknown');
  if (same(before, seat)) return accept();
  const { [seat.id]: _before, ...others } = meeting.seats;
  const problem = seatsProblem({ ...meeting, seats: others }, [seat]);
  if (problem) return refuse(problem);
  if (changesWhoSits(meeting, before, seat)) return refuse('seat-in-use');
  return accept({ type: 'seat-revised', seat });
}

/** Nobody gets another's seat while it is sat on, and a member's not once the sitting has begun. (M4) */
function changesWhoSits(meeting: Meeting, before: Seat, after: Seat): boolean {
  const changesPerson = before.personId !== after.personId;
  const changesRole = before.role !== after.role;
  if (hasCheckedIn(meeting, before.id) && changesPerson) return true;
  if (changesRole && isLastSecretary(meeting, before)) return true;
  const concernsMembers = isMember(before) || isMember(after);
  return hasBegun(meeting) && concernsMembers && (changesRole || changesPerson);
}

/** Nobody loses the seat they are sitting on; after publication it needs a reason. (M4, M15) */
export function withdrawSeat(meeting: Meeting, { seatId, reason }: WithdrawSeat): Decision {
  const seat = own(meeting.seats, seatId);
  if (!seat) return refuse('seat-unknown');
  if (hasCheckedIn(meeting, seatId) || isLastSecretary(meeting, seat)) return refuse('seat-in-use');
  if (isMember(seat) && hasBegun(meeting)) return refuse('seat-in-use');
  if (meeting.publishedAt !== null && !reason.trim()) return refuse('reason-needed');
  return accept({ type: 'seat-withdrawn', seatId, reason });
}
