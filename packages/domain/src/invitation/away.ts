import { entryIn } from '../drawers.ts';
import type { Instant, SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { Span } from './commands.ts';

/** Whether a moment lies in a span; its end is outside. */
function inSpan({ from, until }: Span, at: Instant): boolean {
  const moment = Date.parse(at);
  return !(from && moment < Date.parse(from)) && !(until && moment >= Date.parse(until));
}

/** Whether somebody is away by their approved absence and has not come in person since it began. (D5) */
export function isAway(meeting: Meeting, seatId: SeatId, at: Instant): boolean {
  const absence = own(meeting.absences, seatId);
  return absence !== undefined && inSpan(absence, at) && !cameSince(meeting, seatId, absence);
}

/** Whether the check-in that counts was before an absence that has begun by now: being there is said anew. (S4, D5) */
export function leftByAbsence(meeting: Meeting, seatId: SeatId, at: Instant): boolean {
  const absence = own(meeting.absences, seatId);
  if (!absence?.from || Date.parse(at) < Date.parse(absence.from)) return false;
  return !cameSince(meeting, seatId, absence);
}

function cameSince(meeting: Meeting, seatId: SeatId, { from }: Span): boolean {
  const attendance = entryIn(meeting.attendance, seatId);
  if (!attendance?.present) return false;
  return from === null || Date.parse(attendance.since) >= Date.parse(from);
}
