import type { RoomPlan } from './commands.ts';

/** Why a plan cannot be used: a place outside of it, two on one square, or two of one number. (T1) */
export function planProblem({ columns, rows, places }: RoomPlan): 'plan-unworkable' | null {
  const inside = places.every(({ x, y }) => x >= 0 && x < columns && y >= 0 && y < rows);
  const squares = new Set(places.map(({ x, y }) => `${x} ${y}`));
  const numbers = new Set(places.map(({ number }) => number));
  const apart = squares.size === places.length && numbers.size === places.length;
  return inside && apart ? null : 'plan-unworkable';
}
