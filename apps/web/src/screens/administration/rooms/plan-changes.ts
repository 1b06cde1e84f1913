import type { Place, RoomPlan } from '@e-cabinet/domain';
import { PLACES_MAX, PLAN_SIDE_MAX } from '@e-cabinet/protocol';

/** Where nothing is drawn yet. */
export const EMPTY_PLAN: RoomPlan = { columns: 8, rows: 6, places: [] };

/** A place some squares further, inside of the plan; whoever stands there takes the place that was left. */
export function movedBy(plan: RoomPlan, number: number, dx: number, dy: number): RoomPlan {
  const place = plan.places.find((each) => each.number === number);
  if (!place) return plan;
  const x = within(place.x + dx, plan.columns);
  const y = within(place.y + dy, plan.rows);
  return withPlaces(plan, (each) => {
    if (each.number === number) return { ...each, x, y };
    return each.x === x && each.y === y ? { ...each, x: place.x, y: place.y } : each;
  });
}

function within(at: number, length: number): number {
  return Math.max(0, Math.min(length - 1, at));
}

/** A place under another number; whichever had it gets the one that was given up. */
export function renumbered(plan: RoomPlan, from: number, to: number): RoomPlan {
  return withPlaces(plan, (each) => {
    if (each.number === from) return { ...each, number: to };
    return each.number === to ? { ...each, number: from } : each;
  });
}

export function without(plan: RoomPlan, number: number): RoomPlan {
  return { ...plan, places: plan.places.filter((each) => each.number !== number) };
}

/** One more on the first free square, with the lowest free number; null where nothing is free. */
export function withOneMore(plan: RoomPlan): { plan: RoomPlan; number: number } | null {
  if (plan.places.length >= PLACES_MAX) return null;
  const rows = plan.places.length < plan.columns * plan.rows ? plan.rows : plan.rows + 1;
  if (rows > PLAN_SIDE_MAX) return null;
  const taken = new Set(plan.places.map(({ x, y }) => y * plan.columns + x));
  const numbers = new Set(plan.places.map((each) => each.number));
  const square = firstFree(taken, 0);
  const number = firstFree(numbers, 1);
  const place = { number, x: square % plan.columns, y: Math.floor(square / plan.columns) };
  return { plan: { ...plan, rows, places: [...plan.places, place] }, number };
}

function firstFree(taken: ReadonlySet<number>, from: number): number {
  let free = from;
  while (taken.has(free)) free += 1;
  return free;
}

/** How small the plan can be made without leaving a place outside. */
export function leastSides({ places }: RoomPlan): Pick<RoomPlan, 'columns' | 'rows'> {
  return {
    columns: Math.max(0, ...places.map(({ x }) => x)) + 1,
    rows: Math.max(0, ...places.map(({ y }) => y)) + 1,
  };
}

function withPlaces(plan: RoomPlan, change: (place: Place) => Place): RoomPlan {
  return { ...plan, places: plan.places.map(change) };
}
