import type { EventType, Recorded } from './event.ts';
import type { Meeting } from './meeting.ts';
import { isInWriting } from './opinion-ballots/in-writing.ts';
import { own } from './own.ts';
import type { Seat } from './seat.ts';
import { FOLLOWED_ROLES } from './seen-seats.ts';
import { type ViewClass, viewClassOf, viewOf } from './view.ts';

/** What a follower knows of itself when it comes back: how it saw, and up to where. */
export interface Cursor {
  readonly class: ViewClass;
  readonly after: number;
}

/**
 * Whether a follower may simply be given what came after its cursor: then it holds the same as who
 * starts from a snapshot. Not if it sees as another class now, if its cursor is from before the
 * publication, or if something changed since that decides who sees what of the past. (W11)
 */
export function canContinue(meeting: Meeting, seat: Seat, cursor: Cursor): boolean {
  const { after } = cursor;
  if (cursor.class !== viewClassOf(meeting, seat) || after > meeting.version) return false;
  if (cursor.class === 'secretariat') return true;
  if (meeting.publishedIn === null || after < meeting.publishedIn) return false;
  if ((own(meeting.seatVersions, seat.id) ?? 0) > after) return false;
  const { audiences, sections, roles } = meeting.viewChanges;
  if (audiences > after) return false;
  if (FOLLOWED_ROLES[cursor.class].some((role) => (roles[role] ?? 0) > after)) return false;
  return sections <= after || seesEveryItem(meeting, seat);
}

/** Then it sees every section too, wherever the items stand. */
function seesEveryItem(meeting: Meeting, seat: Seat): boolean {
  const { seesItem } = viewOf(meeting, seat);
  return Object.values(meeting.agenda.items).every(
    ({ id, leftNoTrace }) => leftNoTrace || seesItem(id),
  );
}

/** Events after which some seat may see otherwise than before: another class, another set of things. */
const MOVES_VIEWS: ReadonlySet<EventType> = new Set<EventType>([
  'meeting-scheduled',
  'meeting-published',
  'seats-given',
  'seat-revised',
  'seat-withdrawn',
  'section-added',
  'item-added',
  'item-audience-set',
  'entry-moved',
  'entry-removed',
  'paper-added',
  'supplement-added',
  'paper-revised',
  'paper-removed',
  'item-taken-up',
  'item-concluded',
  'item-postponed',
  'chair-handed-over',
  'chair-taken-back',
]);

/** Whether views must be computed again after an event; after all others every view stays as it is. (W11) */
export function mayMoveViews(meeting: Meeting, { event }: Recorded): boolean {
  return MOVES_VIEWS.has(event.type) || (event.type === 'ballot-cast' && isInWriting(meeting));
}
