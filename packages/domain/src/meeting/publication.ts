import { itemsInOrder } from '../agenda/order.ts';
import { type Decision, refuse } from '../decision.ts';
import { briefsProblem } from '../matters/brief.ts';
import type { Meeting } from '../meeting.ts';

/** What goes out has a chair and something to decide or discuss, and says of it what is asked. (M3, P9) */
export function publicationProblem(meeting: Meeting): Decision | null {
  if (meeting.publishedAt !== null) return refuse('meeting-already-published');
  if (!Object.values(meeting.seats).some(({ role }) => role === 'chair')) {
    return refuse('meeting-without-chair');
  }
  if (itemsInOrder(meeting.agenda).length === 0) return refuse('meeting-without-items');
  return briefsProblem(meeting);
}
