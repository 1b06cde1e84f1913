import { type Meeting, mayTurnPages, type Paper, type Seat } from '@e-cabinet/domain';

/** A reader is offered to turn everybody's pages where it is about the item under discussion. */
export function mayPresent(meeting: Meeting, seat: Seat, paper: Paper): boolean {
  if (meeting.phase !== 'in-session' || meeting.currentItemId === null) return false;
  return paper.itemId === meeting.currentItemId && mayTurnPages(meeting, seat);
}
