import type { Unit } from '@e-cabinet/protocol';

export interface PlacedUnit {
  readonly unit: Unit;
  /** 0 at the top. */
  readonly depth: number;
}

/** Every unit once, each followed by the units below it; one whose upper unit is unknown stands at the top. */
export function unitsInOrder(units: readonly Unit[]): readonly PlacedUnit[] {
  const known = new Set(units.map(({ id }) => id));
  const below = new Map<string | null, Unit[]>();
  for (const unit of units) {
    const above = unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null;
    below.set(above, [...(below.get(above) ?? []), unit]);
  }
  const placed = (above: string | null, depth: number): PlacedUnit[] =>
    (below.get(above) ?? []).flatMap((unit) => [{ unit, depth }, ...placed(unit.id, depth + 1)]);
  return placed(null, 0);
}

/** The unit itself and every unit anywhere below it. */
export function unitsWithin(units: readonly Unit[], unitId: string): ReadonlySet<string> {
  const placed = unitsInOrder(units);
  const start = placed.findIndex(({ unit }) => unit.id === unitId);
  const top = placed[start];
  if (!top) return new Set();
  const end = placed.findIndex(({ depth }, place) => place > start && depth <= top.depth);
  const within = placed.slice(start, end === -1 ? undefined : end);
  return new Set(within.map(({ unit }) => unit.id));
}
