import {
  agendaInOrder,
  BRIEF_PARTS,
  type Instant,
  type ItemId,
  isInWriting,
  type Meeting,
  members,
  missingPart,
  type WorkCalendar,
} from '@e-cabinet/domain';
import { papersByItem } from '../../../meeting/papers-by-item.ts';
import { isLate } from './working-days.ts';

const LACKS = [
  'chair',
  'items',
  'brief-summary',
  'brief-disputed',
  'brief-decision',
  'questions',
  'linked',
  'secret',
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
  /** The first of them. */
  readonly itemId: ItemId | null;
}

/** @param waiting files that were dropped and are not in the meeting yet */
export function lacksOf(
  meeting: Meeting,
  now: Instant,
  waiting: number,
  calendar: WorkCalendar,
): readonly Lack[] {
  const items = numbered(meeting);
  const inWriting = isInWriting(meeting);
  const papers = papersByItem(meeting.papers);
  const without = items.filter(({ item }) => !papers.has(item.id));
  const closed = items.filter(
    ({ item }) => item.audience.kind === 'named' && item.audience.seatIds.length === 0,
  );
  const hasChair = Object.values(meeting.seats).some(({ role }) => role === 'chair');
  const found: (Lack | false)[] = [
    !hasChair && lack('chair', true),
    items.length === 0 && lack('items', true),
    ...briefLacks(meeting, items),
    ...questionLacks(meeting),
    members(meeting).length < 2 && lack('members', false),
    !inWriting && !meeting.details.place.trim() && lack('place', false),
    without.length > 0 && lack('papers', false, without),
    waiting > 0 && lack('uploads', false),
    closed.length > 0 && lack('closed-to-nobody', false, closed),
    !inWriting && isLate(now, meeting, calendar) && lack('late', false),
  ];
  return found.filter((each) => each !== false);
}

/** Items for decision of which something is still to be written, by what it is. (P9) */
function briefLacks({ rules }: Meeting, items: readonly Numbered[]) {
  if (!rules.briefsRequired) return [];
  return BRIEF_PARTS.map((part) => {
    const those = items.filter(({ item }) => missingPart(item) === part);
    return those.length > 0 && lack(`brief-${part}`, true, those);
  });
}

/** A ballot asks something, all of it at once and by name. (L3) */
function questionLacks(meeting: Meeting) {
  if (!isInWriting(meeting)) return [];
  const put = Object.values(meeting.questions).filter(({ state }) => state === 'put');
  return [
    put.length === 0 && lack('questions', true),
    put.some(({ link }) => link !== null) && lack('linked', true),
    put.some(({ secret }) => secret) && lack('secret', true),
  ];
}

type Numbered = ReturnType<typeof numbered>[number];

function numbered({ agenda }: Meeting) {
  return agendaInOrder(agenda).flatMap((entry) => (entry.kind === 'item' ? [entry] : []));
}

function lack(kind: LackKind, stops: boolean, items: readonly Numbered[] = []): Lack {
  const numbers = items.map(({ number }) => number);
  return { kind, stops, numbers, itemId: items[0]?.item.id ?? null };
}
