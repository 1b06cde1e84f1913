import { planProblem, type RoomPlan } from '@e-cabinet/domain';
import { PLACES_MAX } from '@e-cabinet/protocol';
import { describe, expect, test } from 'vitest';
import { leastSides, movedBy, renumbered, withOneMore, without } from './plan-changes.ts';
import { planOf } from './presets.ts';

const PLAN: RoomPlan = {
  columns: 3,
  rows: 2,
  places: [
    { number: 1, x: 1, y: 0 },
    { number: 2, x: 0, y: 1 },
  ],
};
const at = ({ places }: RoomPlan, number: number) => {
  const { x, y } = places.find((each) => each.number === number) ?? {};
  return [x, y];
};

describe('a plan that is drawn', () => {
  test('moves a place, and never out of the room', () => {
    expect(at(movedBy(PLAN, 1, 1, 1), 1)).toEqual([2, 1]);
    expect(at(movedBy(PLAN, 1, -9, 9), 1)).toEqual([0, 1]);
    expect(movedBy(PLAN, 7, 1, 1)).toBe(PLAN);
  });

  test('lets two places change squares where one is put on the other', () => {
    const swapped = movedBy(PLAN, 1, -1, 1);
    expect([at(swapped, 1), at(swapped, 2)]).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(planProblem(swapped)).toBeNull();
  });

  test('lets two places change numbers', () => {
    const other = renumbered(PLAN, 1, 2);
    expect([at(other, 2), at(other, 1)]).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(at(renumbered(PLAN, 1, 9), 9)).toEqual([1, 0]);
  });

  test('adds on a free square with a free number, in a new row where there is none', () => {
    const more = withOneMore(without(PLAN, 1));
    expect(more?.number).toBe(1);
    expect(more && at(more.plan, 1)).toEqual([0, 0]);
    const full = planOf('rows', 6);
    const beyond = withOneMore(full);
    expect(beyond?.plan.rows).toBe(full.rows + (full.columns * full.rows === 6 ? 1 : 0));
    expect(beyond && planProblem(beyond.plan)).toBeNull();
  });

  test('takes no more places than a room may have', () => {
    expect(withOneMore(planOf('rows', PLACES_MAX))).toBeNull();
  });

  test('is never smaller than its places need', () => {
    expect(leastSides(PLAN)).toEqual({ columns: 2, rows: 2 });
    expect(leastSides({ ...PLAN, places: [] })).toEqual({ columns: 1, rows: 1 });
  });
});
