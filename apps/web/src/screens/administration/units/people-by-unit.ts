import type { Person } from '@e-cabinet/protocol';
import { isHeldOn, today } from '../people/held-today.ts';

/** How many people have a position in each unit today. */
export function peopleByUnit(people: readonly Person[]): ReadonlyMap<string, number> {
  const day = today();
  const counts = new Map<string, number>();
  for (const { positions } of people) {
    const held = positions.filter((position) => isHeldOn(position, day));
    for (const unitId of new Set(held.map((position) => position.unitId))) {
      counts.set(unitId, (counts.get(unitId) ?? 0) + 1);
    }
  }
  return counts;
}
