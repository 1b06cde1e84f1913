import { dutyOf } from './actor.ts';
import { seesItem } from './agenda/find-item.ts';
import { seenSections } from './agenda/seen-sections.ts';
import type { ItemId, PaperId, QuestionId, SectionId, UnitId } from './identifiers.ts';
import type { Meeting } from './meeting.ts';
import { isInWriting } from './opinion-ballots/in-writing.ts';
import { seenOpinions } from './opinion-ballots/seen-opinions.ts';
import { seesPaper } from './papers/find-paper.ts';
import type { Paper } from './papers/state.ts';
import { remembered } from './remembered.ts';
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
  /** Of an invited unit: it knows of its own people. */
  readonly unitId: UnitId | null;
  /** Equal for seats that see alike; names hidden things, so it never leaves the server. */
  readonly key: string;
  readonly seesItem: (itemId: ItemId) => boolean;
  readonly seesPaper: (paperId: PaperId) => boolean;
  readonly seesSection: (sectionId: SectionId) => boolean;
  /** In writing: whether it sees what others have answered before the ballot is closed. */
  readonly seesOpinions: (questionId: QuestionId) => boolean;
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

/** The class depends on the duty of the moment: whoever holds the chair sees as the chair. (W14) */
export function viewClassOf(meeting: Meeting, seat: Seat): ViewClass {
  if (seat.role === 'secretary') return 'secretariat';
  if (meeting.publishedAt === null) return 'outside';
  return CLASS_OF[dutyOf(meeting, seat)];
}

/** What was taken off before publication is known to the secretariat alone. (W13) */
export function viewOf(meeting: Meeting, seat: Seat): View {
  const viewClass = viewClassOf(meeting, seat);
  const told = tellerOf(viewClass);
  const items = Object.values(meeting.agenda.items).filter(told);
  const papers = Object.values(meeting.papers).filter(told);
  const seenItems = idsOf(items.filter((item) => seesItem(seat, item)));
  const ofSeenItem = ({ itemId }: Paper) => itemId === null || seenItems.has(itemId);
  const seenPapers = idsOf(
    papers.filter((paper) => ofSeenItem(paper) && seesPaper(meeting, seat, paper)),
  );
  const sections =
    seenItems.size === items.length
      ? idsOf(Object.values(meeting.agenda.sections).filter(told))
      : seenSections(meeting.agenda, (itemId) => seenItems.has(itemId));
  const opinions = seenOpinions(meeting, seat, viewClass);
  const unitId = viewClass === 'units' ? seat.unitId : null;
  return {
    class: viewClass,
    unitId,
    key: [viewClass, unitId ?? '', ...[...seenItems, ...seenPapers, ...opinions].sort()].join(' '),
    seesItem: (itemId) => seenItems.has(itemId),
    seesPaper: (paperId) => seenPapers.has(paperId),
    seesSection: (sectionId) => sections.has(sectionId),
    seesOpinions: (questionId) =>
      viewClass === 'secretariat' ? isInWriting(meeting) : opinions.has(questionId),
  };
}

interface Removable {
  readonly id: string;
  readonly leftNoTrace: boolean;
}

function tellerOf(viewClass: ViewClass): (about: Removable) => boolean {
  if (viewClass === 'secretariat') return () => true;
  return viewClass === 'outside' ? () => false : ({ leftNoTrace }) => !leftNoTrace;
}

function idsOf(things: readonly Removable[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}

/** The seat a person takes in a meeting; a unit's seat is taken by whoever the body lets act for the unit. (M11) */
export function seatOfPerson(
  meeting: Meeting,
  personId: string,
  unitIds: readonly string[] = [],
): Seat | undefined {
  const { byPerson, units } = takersOf(meeting.seats);
  return byPerson.get(personId) ?? units.find(({ unitId }) => unitIds.includes(unitId ?? ''));
}

const takersOf = remembered((seats: Meeting['seats']) => {
  const all = Object.values(seats);
  return {
    byPerson: new Map(
      all.flatMap((seat) => (seat.personId === null ? [] : [[seat.personId, seat]])),
    ),
    units: all.filter(({ role, unitId }) => role === 'unit' && unitId !== null),
  };
});
