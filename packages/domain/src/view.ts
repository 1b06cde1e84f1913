import { dutyOf } from './actor.ts';
import { seesItem } from './agenda/find-item.ts';
import type { ItemId, PaperId } from './identifiers.ts';
import type { Meeting } from './meeting.ts';
import { seesPaper } from './papers/find-paper.ts';
import type { Role, Seat } from './seat.ts';

/** Seats that are told the same kinds of things. `outside`: the meeting does not exist for them yet. */
export const VIEW_CLASSES = [
  'secretariat',
  'chair',
  'members',
  'guests',
  'units',
  'bridges',
  'screens',
  'outside',
] as const;
export type ViewClass = (typeof VIEW_CLASSES)[number];

/** How a set of seats sees the meeting: computed once for all of them. */
export interface View {
  readonly class: ViewClass;
  /** Equal for seats that see alike; names hidden things, so it never leaves the server. */
  readonly key: string;
  readonly seesItem: (itemId: ItemId) => boolean;
  readonly seesPaper: (paperId: PaperId) => boolean;
}

const CLASS_OF: Readonly<Record<Role, ViewClass>> = {
  chair: 'chair',
  member: 'members',
  delegate: 'members',
  adviser: 'members',
  secretary: 'secretariat',
  presenter: 'guests',
  observer: 'guests',
  unit: 'units',
  bridge: 'bridges',
  screen: 'screens',
};

/** The class depends on the duty of the moment: whoever holds the chair sees as the chair. */
export function viewClassOf(meeting: Meeting, seat: Seat): ViewClass {
  if (seat.role === 'secretary') return 'secretariat';
  if (meeting.publishedAt === null) return 'outside';
  return CLASS_OF[dutyOf(meeting, seat)];
}

export function viewOf(meeting: Meeting, seat: Seat): View {
  const viewClass = viewClassOf(meeting, seat);
  const items = Object.values(meeting.agenda.items).filter((item) => seesItem(seat, item));
  const papers = Object.values(meeting.papers).filter((paper) => seesPaper(meeting, seat, paper));
  const seen = new Set([...items, ...papers].map(({ id }) => id));
  return {
    class: viewClass,
    key: [viewClass, ...[...seen].sort()].join(' '),
    seesItem: (itemId) => seen.has(itemId),
    seesPaper: (paperId) => seen.has(paperId),
  };
}

/** What a follower knows of itself when it comes back: how it saw, and up to where. */
export interface Cursor {
  readonly class: ViewClass;
  readonly after: number;
}

/**
 * Whether a follower may simply be given what came after its cursor. Not if it sees as another
 * class now, if its seat or who may know of something it had changed since, or if the cursor is
 * from before the publication: then it starts from a snapshot.
 */
export function canContinue(meeting: Meeting, seat: Seat, cursor: Cursor): boolean {
  const { after } = cursor;
  if (cursor.class !== viewClassOf(meeting, seat) || after > meeting.version) return false;
  if (cursor.class === 'secretariat') return true;
  if (after < (meeting.publishedIn ?? Number.POSITIVE_INFINITY)) return false;
  if ((meeting.seatVersions[seat.id] ?? 0) > after) return false;
  const changed = [...Object.values(meeting.agenda.items), ...Object.values(meeting.papers)];
  return !changed.some(({ addedIn, audienceSetIn }) => addedIn <= after && audienceSetIn > after);
}

/** The seat a person takes in a meeting; a unit's seat is taken by whoever the body lets act for the unit. */
export function seatOfPerson(
  meeting: Meeting,
  personId: string,
  unitIds: readonly string[] = [],
): Seat | undefined {
  const seats = Object.values(meeting.seats);
  return (
    seats.find((seat) => seat.personId === personId) ??
    seats.find(
      (seat) => seat.role === 'unit' && seat.unitId !== null && unitIds.includes(seat.unitId),
    )
  );
}
