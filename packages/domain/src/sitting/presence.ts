import type { Actor } from '../actor.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { entryIn } from '../drawers.ts';
import { may } from '../may.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import { isPresent } from '../quorum.ts';
import type { CheckIn, CheckOut, RecordPresence } from './commands.ts';

/** Checking in twice changes nothing; moving between room and line is recorded. (S4) */
export function checkIn(meeting: Meeting, { where, way }: CheckIn, { seat }: Actor): Decision {
  if (!seat) return refuse('no-seat');
  const before = entryIn(meeting.attendance, seat.id);
  if (before?.present && before.where === where) return accept();
  return accept({ type: 'checked-in', seatId: seat.id, where, way });
}

/** Who is not there cannot leave. (S12) */
export function checkOut(meeting: Meeting, _command: CheckOut, { seat }: Actor): Decision {
  if (!seat) return refuse('no-seat');
  if (!isPresent(meeting, seat.id)) return refuse('not-checked-in');
  return accept({ type: 'checked-out', seatId: seat.id, way: 'self' });
}

/** The secretary enters who came or left without a tablet; it is marked as entered. (S5) */
export function recordPresence(meeting: Meeting, command: RecordPresence): Decision {
  const { seatId, present, where } = command;
  const seat = own(meeting.seats, seatId);
  if (!seat || !may(seat.role, 'check-in')) return refuse('seat-unknown');
  const before = entryIn(meeting.attendance, seatId);
  if (!present) {
    if (!before?.present) return accept();
    return accept({ type: 'checked-out', seatId, way: 'secretary' });
  }
  if (before?.present && before.where === where) return accept();
  return accept({ type: 'checked-in', seatId, where, way: 'secretary' });
}
