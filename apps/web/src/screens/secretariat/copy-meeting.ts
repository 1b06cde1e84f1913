import {
  type AgendaEntry,
  type Audience,
  agendaInOrder,
  type Command,
  type Meeting,
  type MeetingDetails,
  type MeetingRules,
  type NewItem,
  type Seat,
} from '@e-cabinet/domain';
import { ITEMS_AT_ONCE, SEATS_AT_ONCE } from '@e-cabinet/protocol';
import dayjs from 'dayjs';

export interface CopyPlan {
  readonly meetingId: string;
  readonly details: MeetingDetails;
  readonly rules: MeetingRules;
  readonly practice: boolean;
  readonly newId: () => string;
}

/**
 * What has to be asked for, in this order, so that a new meeting has the structure and the
 * participants of another one: no votes, opinions, receipts, conclusions or papers, new identifiers.
 */
export function copyCommands(source: Meeting, plan: CopyPlan): readonly Command[] {
  const { newId } = plan;
  const kept = Object.values(source.seats).filter((seat) => !isNamedByUnit(source, seat));
  const seatIds = newIds(
    kept.map(({ id }) => id),
    newId,
  );
  const entries = agendaInOrder(source.agenda);
  const itemIds = newIds(
    entries.flatMap((entry) => (entry.kind === 'item' ? [entry.item.id] : [])),
    newId,
  );
  const seats = kept.map((seat) => copySeat(seat, seatIds, itemIds));
  // Guests of single items are invited to none until those items are there.
  const withoutItems = seats.map((seat) => (seat.itemIds ? { ...seat, itemIds: [] } : seat));
  return [
    {
      type: 'schedule-meeting',
      meetingId: plan.meetingId,
      bodyId: source.bodyId,
      details: plan.details,
      rules: plan.rules,
      practice: plan.practice,
      copiedFrom: source.id,
      seats: withoutItems.slice(0, SEATS_AT_ONCE),
    },
    ...chunks(withoutItems.slice(SEATS_AT_ONCE), SEATS_AT_ONCE).map(
      (more): Command => ({ type: 'give-seats', seats: more }),
    ),
    ...agendaCommands(entries, { seatIds, itemIds, newId }),
    ...seats
      .filter((seat) => seat.itemIds !== null && seat.itemIds.length > 0)
      .map((seat): Command => ({ type: 'revise-seat', seat })),
  ];
}

/** An invited unit is invited again, and names its people anew. */
function isNamedByUnit({ namedBy }: Meeting, { id, role }: Seat): boolean {
  return role === 'observer' && namedBy[id] !== undefined;
}

/** The same day of the week and the same hours, the first time after `now`. */
export function shiftedDates(
  { startsAt, endsAt }: Pick<MeetingDetails, 'startsAt' | 'endsAt'>,
  now: Date,
): Pick<MeetingDetails, 'startsAt' | 'endsAt'> {
  const passed = Math.max(0, dayjs(now).diff(startsAt, 'week', true));
  const weeks = Math.floor(passed) + 1;
  const shift = (instant: string) => dayjs(instant).add(weeks, 'week').toISOString();
  return { startsAt: shift(startsAt), endsAt: endsAt && shift(endsAt) };
}

type Ids = ReadonlyMap<string, string>;

interface NewNames {
  readonly seatIds: Ids;
  readonly itemIds: Ids;
  readonly newId: () => string;
}

function newIds(ids: readonly string[], newId: () => string): Ids {
  return new Map(ids.map((id) => [id, newId()]));
}

function renamed(ids: readonly string[], names: Ids): readonly string[] {
  return ids.flatMap((id) => names.get(id) ?? []);
}

function copySeat(seat: Seat, seatIds: Ids, itemIds: Ids): Seat {
  return {
    ...seat,
    id: seatIds.get(seat.id) ?? seat.id,
    itemIds: seat.itemIds && renamed(seat.itemIds, itemIds),
    forSeatId: seat.forSeatId === null ? null : (seatIds.get(seat.forSeatId) ?? null),
  };
}

function copyAudience(audience: Audience, seatIds: Ids): Audience {
  if (audience.kind !== 'named') return audience;
  return { kind: 'named', seatIds: renamed(audience.seatIds, seatIds) };
}

function copyItem(item: NewItem, { seatIds, itemIds }: NewNames): NewItem {
  const { title, kind, minutes, submittedBy } = item;
  return {
    id: itemIds.get(item.id) ?? item.id,
    title,
    kind,
    minutes,
    submittedBy,
    presenters: renamed(item.presenters, seatIds),
    audience: copyAudience(item.audience, seatIds),
  };
}

/** Section by section, each followed by its items in one act. */
function agendaCommands(entries: readonly AgendaEntry[], names: NewNames): readonly Command[] {
  const commands: Command[] = [];
  let items: NewItem[] = [];
  const flush = () => {
    for (const some of chunks(items, ITEMS_AT_ONCE)) {
      commands.push({ type: 'add-items', items: some, before: null, lateReason: null });
    }
    items = [];
  };
  for (const entry of entries) {
    if (entry.kind === 'item') {
      items.push(copyItem(entry.item, names));
      continue;
    }
    flush();
    const { title } = entry.section;
    commands.push({ type: 'add-section', sectionId: names.newId(), title, before: null });
  }
  flush();
  return commands;
}

function chunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size));
}
