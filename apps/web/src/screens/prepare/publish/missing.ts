import {
  agendaInOrder,
  type Instant,
  type Meeting,
  members,
  type WorkCalendar,
} from '@e-cabinet/domain';
import { papersByItem } from '../../../meeting/papers-by-item.ts';
import { isLate } from './working-days.ts';

const LACKS = [
  'chair',
  'items',
  'members',
  'place',
  'papers',
  'uploads',
  'closed-to-nobody',
  'late',
] as const;
export type LackKind = (typeof LACKS)[number];

/** What stands between a meeting and its publication. */
export interface Lack {
  readonly kind: LackKind;
  /** The rules refuse to publish; otherwise it is only to be known. */
  readonly stops: boolean;
  /** Of the items, where it is about items. */
  readonly numbers: readonly number[];
}

/** @param waiting files that were dropped and are not in the meeting yet */
export function lacksOf(
  meeting: Meeting,
  now: Instant,
  waiting: number,
  calendar: WorkCalendar,
): readonly Lack[] {
  const items = numbered(meeting);
  const papers = papersByItem(meeting.papers);
  const without = items.filter(({ item }) => !papers.has(item.id));
  const closed = items.filter(
    ({ item }) => item.audience.kind === 'named' && item.audience.seatIds.length === 0,
  );
  const hasChair = Object.values(meeting.seats).some(({ role }) => role === 'chair');
  const found: (Lack | false)[] = [
    !hasChair && lack('chair', true),
    items.length === 0 && lack('items', true),
    members(meeting).length < 2 && lack('members', false),
    !meeting.details.place.trim() && lack('place', false),
    without.length > 0 && lack('papers', false, without),
    waiting > 0 && lack('uploads', false),
    closed.length > 0 && lack('closed-to-nobody', false, closed),
    isLate(now, meeting, calendar) && lack('late', false),
  ];
  return found.filter((each) => each !== false);
}

type Numbered = ReturnType<typeof numbered>[number];

function numbered({ agenda }: Meeting) {
  return agendaInOrder(agenda).flatMap((entry) => (entry.kind === 'item' ? [entry] : []));
}

function lack(kind: LackKind, stops: boolean, items: readonly Numbered[] = []): Lack {
  return { kind, stops, numbers: items.map(({ number }) => number) };
}
