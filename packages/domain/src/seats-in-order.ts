import { ROLES, type Seat } from './seat.ts';

/** Seats as an attendance list has them: the chair, the members, those beside them, guests, points. */
export function inOrderOfRoles(seats: Readonly<Record<string, Seat>>): readonly Seat[] {
  // Within a role the order in which they were given, which is the order of the directory.
  return Object.values(seats).sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
}
