import type { Actor } from '../actor.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { entryIn } from '../drawers.ts';
import { leftByAbsence } from '../invitation/away.ts';
import { may } from '../may.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import { hasCheckedIn } from '../quorum.ts';
import type { CheckIn, CheckOut, RecordPresence } from './commands.ts';

/** Checking in twice changes nothing; moving between room and line is recorded, and coming in or after a stated absence. (S4, D5) */
export function checkIn(meeting: Meeting, { where, way }: CheckIn, { seat, at }: Actor): Decision {
  if (!seat) return refuse('no-seat');
  const before = entryIn(meeting.attendance, seat.id);
  const saysAnew = leftByAbsence(meeting, seat.id, at);
  if (before?.present && before.where === where && !saysAnew) return accept();
  return accept({ type: 'checked-in', seatId: seat.id, where, way });
}

/** Who is not there cannot leave. (S12) */
export function checkOut(meeting: Meeting, _command: CheckOut, { seat }: Actor): Decision {
  if (!seat) return refuse('no-seat');
  if (!hasCheckedIn(meeting, seat.id)) return refuse('not-checked-in');
  return accept({ type: 'checked-out', seatId: seat.id, way: 'self' });
}

/** The secretary enters who came or left without a tablet; it is marked as entered. (S5) */
export function recordPresence(meeting: Meeting, command: RecordPresence, { at }: Actor): Decision {
  const { seatId, present, where } = command;
  const seat = own(meeting.seats, seatId);
  if (!seat || !may(seat.role, 'check-in')) return refuse('seat-unknown');
  const before = entryIn(meeting.attendance, seatId);
  if (!present) {
    if (!before?.present) return accept();
    return accept({ type: 'checked-out', seatId, way: 'secretary' });
  }
  const saysAnew = leftByAbsence(meeting, seatId, at);
  if (before?.present && before.where === where && !saysAnew) return accept();
  return accept({ type: 'checked-in', seatId, where, way: 'secretary' });
}
