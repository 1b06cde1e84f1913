import { randomUUID } from 'node:crypto';
import { EVERYONE, type NewItem, type Seat } from '@e-cabinet/domain';
import type { PlannedItem } from './plan.ts';

export interface StagedItem {
  readonly item: PlannedItem;
  readonly added: NewItem;
}

/** The item as it is added to the agenda. */
export function newItem(item: PlannedItem, seats: readonly Seat[]): NewItem {
  const seatIdsOf = (people: readonly string[]) =>
    seats.filter(({ personId }) => people.includes(personId ?? '')).map(({ id }) => id);
  const { title, kind, minutes, submittedBy, presenter, closedTo } = item;
  return {
    id: randomUUID(),
    title,
    kind,
    minutes,
    submittedBy,
    presenters: presenter ? seatIdsOf([presenter]) : headsOf(submittedBy, seats),
    audience: closedTo ? { kind: 'named', seatIds: seatIdsOf(closedTo) } : EVERYONE,
  };
}

/** A presenter who is not a member attends the items that they present, a unit those it is invited to; no other. */
export function onlyFor(items: readonly StagedItem[], seats: readonly Seat[]): readonly Seat[] {
  return seats
    .filter(({ role }) => role === 'presenter' || role === 'unit')
    .map((seat) => {
      const attended = items.filter(({ item, added }) =>
        seat.role === 'unit'
          ? item.units?.includes(seat.unitId ?? '')
          : added.presenters.includes(seat.id),
      );
      return { ...seat, itemIds: attended.map(({ added }) => added.id) };
    })
    .filter(({ itemIds }) => itemIds.length > 0);
}

function headsOf(ministry: string, seats: readonly Seat[]): readonly string[] {
  return seats.filter(({ name }) => name.vi === `Bộ trưởng ${ministry}`).map(({ id }) => id);
}
