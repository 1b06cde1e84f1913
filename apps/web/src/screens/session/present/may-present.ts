import { dutyOf, type Meeting, type Paper, type Seat } from '@e-cabinet/domain';

/** Who turns everybody's pages: the podium, and the presenters of the item under discussion; as the server's door has it. */
export function mayPresent(meeting: Meeting, seat: Seat, paper: Paper): boolean {
  if (meeting.phase !== 'in-session') return false;
  const item = meeting.agenda.items[meeting.currentItemId ?? ''];
  if (!item || paper.itemId !== item.id) return false;
  const duty = dutyOf(meeting, seat);
  return duty === 'chair' || duty === 'secretary' || item.presenters.includes(seat.id);
}
