import type { Role, Seat } from '../seat.ts';

/** A seat named like its id; a member unless it says otherwise. */
export function buildSeat(about: Partial<Seat> & Pick<Seat, 'id'>): Seat {
  return {
    role: 'member',
    name: { vi: `Ghế ${about.id}`, en: `Seat ${about.id}` },
    personId: `person of ${about.id}`,
    unitId: null,
    itemIds: null,
    forSeatId: null,
    level: about.role === 'bridge' ? 'province' : null,
    weight: 1,
    ...about,
  };
}

/** `chair` and `member-2` to `member-<count>`. */
export function cabinetOf(count: number): readonly Seat[] {
  const members = Array.from({ length: count - 1 }, (_, index) =>
    buildSeat({ id: `member-${index + 2}` }),
  );
  return [buildSeat({ id: 'chair', role: 'chair' }), ...members];
}

/** A seat of each role, called like the role; beside the chair and `member` two more members. */
export function oneOfEach(): readonly Seat[] {
  const beside: Partial<Record<Role, Partial<Seat>>> = {
    delegate: { forSeatId: 'member' },
    adviser: { forSeatId: 'member' },
    unit: { personId: null, unitId: 'department' },
  };
  const roles: readonly Role[] = [
    'secretary',
    'chair',
    'member',
    'delegate',
    'adviser',
    'presenter',
    'observer',
    'unit',
    'bridge',
    'screen',
  ];
  const seats = roles.map((role) => buildSeat({ id: role, role, ...beside[role] }));
  return [...seats, buildSeat({ id: 'member-2' }), buildSeat({ id: 'member-3' })];
}
