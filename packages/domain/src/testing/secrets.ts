import { agendaInOrder } from '../agenda/order.ts';
import { inAudience } from '../audience.ts';
import { entryIn } from '../drawers.ts';
import type { MeetingEvent, Recorded } from '../event.ts';
import type { Meeting } from '../meeting.ts';
import { isInWriting } from '../opinion-ballots/in-writing.ts';
import { own } from '../own.ts';
import type { Seat } from '../seat.ts';
import { KNOWN_ROLES } from '../seen-seats.ts';
import { viewClassOf } from '../view.ts';

/** What a seat must never be told, and why. */
export type Secrets = ReadonlyMap<string, string>;

/** Not a name of everything: such words occur without being told. */
const MADE_UP = /^(text-\d+-|new-\d+|item-|paper|Title of|section|Seat|Ghế|[0-9a-f]{64})/;

interface Reader {
  readonly seat: Seat;
  readonly meeting: Meeting;
  readonly log: readonly Recorded[];
}

/**
 * Every text and identifier in the log that a seat may not know now, found without `visible`: by
 * what the rule book says of items, papers, seats and positions.
 */
export function secretsFor(reader: Reader): Secrets {
  const told = reader.log.map(({ event }) => ({ event, why: whySecret(event, reader) }));
  const secrets = new Map<string, string>(hiddenTitles(reader));
  for (const { event, why } of told) {
    if (why) for (const text of textsOf(event)) secrets.set(text, `${why} (${event.type})`);
  }
  for (const { event, why } of told) {
    if (why === null) for (const text of textsOf(event)) secrets.delete(text);
  }
  return secrets;
}

/** Titles of sections that stand over hidden items alone. */
function hiddenTitles(reader: Reader): readonly (readonly [string, string])[] {
  const titles: [string, string][] = [];
  let section: { readonly title: string; readonly items: boolean[] } | null = null;
  const close = () => {
    if (section && section.items.length > 0 && !section.items.includes(true)) {
      titles.push([section.title, 'over hidden items']);
    }
  };
  for (const entry of agendaInOrder(reader.meeting.agenda)) {
    if (entry.kind === 'item') section?.items.push(knowsItem(reader, entry.item.id));
    else {
      close();
      section = { title: entry.section.title, items: [] };
    }
  }
  close();
  return titles;
}

/** Why the texts of an event are not for this reader; null if they are, undefined where it is not so simple. */
function whySecret(event: MeetingEvent, reader: Reader): string | null | undefined {
  const { meeting, seat } = reader;
  const viewClass = viewClassOf(meeting, seat);
  const podium = viewClass === 'secretariat' || viewClass === 'chair';
  const inWriting = isInWriting(meeting);
  if (event.type === 'opinion-drafted') return 'a draft';
  if (viewClass === 'secretariat')
    return event.type === 'ballot-cast' && !inWriting ? 'a ballot' : null;
  const itemId = itemIdOf(event, meeting);
  if (itemId && !knowsItem(reader, itemId)) return 'a hidden item';
  switch (event.type) {
    case 'paper-added':
    case 'paper-replaced':
    case 'paper-revised':
    case 'paper-removed':
    case 'supplement-added':
    case 'paper-recalled':
      return knowsPaper(reader, event.paperId) ? null : 'a hidden paper';
    case 'section-added':
    case 'section-renamed':
    case 'seats-given':
    case 'seat-revised':
      return undefined;
    case 'seat-withdrawn':
    case 'position-stated':
    case 'invitation-answered':
    case 'absence-refused':
    case 'bridge-reported':
    case 'conclusion-drafted':
      return podium ? null : 'for the podium';
    case 'member-recused':
    case 'proxy-given':
      return podium || viewClass === 'members' ? null : 'for members';
    case 'announcement-made': {
      const { kind } = event.audience;
      const hears = kind === 'all' || (kind === 'members' && viewClass === 'members');
      return hears || podium ? null : 'for others';
    }
    case 'ballot-cast':
      return readsOpinion(event.questionId, reader) ? null : 'a ballot';
    case 'vote-closed':
    case 'remark-replied-to':
      if (inWriting && viewClass === 'guests') return null;
      return podium || viewClass === 'members' ? null : 'who voted how';
    case 'item-brought':
      return undefined;
    default:
      return null;
  }
}

/** In writing, where the rules show others' opinions after one's own: members who have answered. */
function readsOpinion(questionId: string, { meeting, seat }: Reader): boolean {
  if (!isInWriting(meeting) || meeting.rules.opinionsShown !== 'after-own-answer') return false;
  const { ballots = {} } = own(meeting.questions, questionId) ?? {};
  const isMember = ['chair', 'members'].includes(viewClassOf(meeting, seat));
  return isMember && entryIn(ballots, seat.forSeatId ?? seat.id) !== undefined;
}

/** Names of seats that a class does not know, unless they were heard on the floor. */
export function unknownNames({ seat, meeting, log }: Reader): Secrets {
  const known = KNOWN_ROLES[viewClassOf(meeting, seat)];
  const names = new Map<string, string>();
  for (const { event } of log) {
    const given = event.type === 'seats-given' ? event.seats : [];
    for (const { id, name } of event.type === 'seat-revised' ? [event.seat] : given) {
      const now = own(meeting.seats, id) ?? own(meeting.withdrawnSeats, id);
      const ofOwnUnit = seat.role === 'unit' && now?.unitId === seat.unitId;
      if (now && !known.includes(now.role) && !ofOwnUnit) names.set(name.vi, `seat of ${id}`);
    }
  }
  for (const { event } of log) {
    if (event.type === 'floor-requested') names.delete(event.name.vi);
  }
  return names;
}

function knowsItem({ meeting, seat }: Reader, itemId: string): boolean {
  const item = own(meeting.agenda.items, itemId);
  if (!item || item.leftNoTrace) return false;
  const invited = seat.itemIds === null || seat.itemIds.includes(itemId);
  return invited && inAudience(item.audience, seat);
}

function knowsPaper(reader: Reader, paperId: string): boolean {
  const paper = own(reader.meeting.papers, paperId);
  if (!paper || paper.leftNoTrace || !inAudience(paper.audience, reader.seat)) return false;
  if (paper.itemId === null) return reader.seat.itemIds === null;
  return knowsItem(reader, paper.itemId);
}

function itemIdOf(event: MeetingEvent, meeting: Meeting): string | undefined {
  if (event.type === 'item-added') return event.item.id;
  if ('paperId' in event) return undefined;
  if ('itemId' in event) return event.itemId ?? undefined;
  if ('questionId' in event) return own(meeting.questions, event.questionId)?.itemId;
  if ('requestId' in event) return entryIn(meeting.floorItems, event.requestId) ?? undefined;
  return undefined;
}

/** Every made-up text in an event, however deep, but for the seats it names: see unknownNames. */
function textsOf(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') {
    const isText =
      MADE_UP.test(value) && !/seatId|castBy|presenters|respondent|^vi$|^en$/i.test(key);
    return isText ? [value] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    textsOf(part, Array.isArray(value) ? key : name),
  );
}
