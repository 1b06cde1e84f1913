import { randomUUID } from 'node:crypto';
import type { Seat } from '@e-cabinet/domain';
import { GOVERNMENT, OFFICES, type Office, UNITS } from '../offices.ts';
import type { PlannedSession } from './plan.ts';

/** Everybody of the Government who has something to do with the session. */
export function seatsFor(plan: PlannedSession): readonly Seat[] {
  const invited = OFFICES.filter(({ bodyId, group, personId }) => {
    if (bodyId !== GOVERNMENT || group === 'administrator' || group === 'units') return false;
    if (plan.writing && (group === 'presenter' || group === 'screen')) return false;
    return group !== 'bridge' || plan.bridgePoints.includes(personId);
  });
  const seats = invited.map(seatOf);
  const prime = seats.find(({ role }) => role === 'chair');
  const seated = seats.map((seat) => (seat.role === 'adviser' ? beside(seat, seats, prime) : seat));
  return [...seated, ...unitSeats(plan)];
}

/** Invited as units: nobody is named yet. */
function unitSeats({ sections }: PlannedSession): readonly Seat[] {
  const invited = sections.flatMap(({ items }) => items.flatMap(({ units }) => units ?? []));
  return UNITS.filter(({ id }) => invited.includes(id)).map(({ id: unitId, name }) => {
    const nobody = { personId: null, itemIds: null, forSeatId: null, level: null, weight: 1 };
    return { id: randomUUID(), role: 'unit', name, unitId, ...nobody };
  });
}

function seatOf({ personId, unitId, group, role, name }: Office): Seat {
  const isPresenter = group === 'presenter';
  return {
    id: randomUUID(),
    role: group === 'chair' ? 'chair' : isPresenter ? 'presenter' : seatRole(role),
    name,
    personId,
    unitId,
    itemIds: null,
    forSeatId: null,
    level: group === 'bridge' ? 'province' : null,
    weight: 1,
  };
}

function seatRole(role: Office['role']): Seat['role'] {
  return role === 'administrator' || role === 'unit-officer' ? 'observer' : role;
}

/** An adviser sits beside the head of the same ministry, or beside the chair. */
function beside(adviser: Seat, seats: readonly Seat[], chair: Seat | undefined): Seat {
  const head = seats.find(({ role, unitId }) => role === 'member' && unitId === adviser.unitId);
  const slug = adviser.personId?.endsWith('prime-minister') ? undefined : head;
  return { ...adviser, forSeatId: (slug ?? chair)?.id ?? null };
}
