import { dutyOf } from '../actor.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { Seat } from '../seat.ts';

/** Who turns everybody's pages: the podium, and the presenters of the item before the meeting. (P8) */
export function mayTurnPages(meeting: Meeting, seat: Seat): boolean {
  const duty = dutyOf(meeting, seat);
  if (duty === 'chair' || duty === 'secretary') return true;
  const item = own(meeting.agenda.items, meeting.currentItemId ?? '');
  return item?.presenters.includes(seat.id) ?? false;
}
