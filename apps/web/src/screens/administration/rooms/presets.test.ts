import { planProblem } from '@e-cabinet/domain';
import { PLAN_SIDE_MAX } from '@e-cabinet/protocol';
import { describe, expect, test } from 'vitest';
import { PRESET_MAX, PRESETS, planOf } from './presets.ts';

/** The plan as one sees it: the last digit of each number, a dot for an empty square. */
function drawn(...asked: Parameters<typeof planOf>): string {
  const { columns, rows, places } = planOf(...asked);
  return Array.from({ length: rows }, (_, y) =>
    Array.from({ length: columns }, (_, x) => {
      const place = places.find((each) => each.x === x && each.y === y);
      return place ? String(place.number % 10) : '.';
    }).join(''),
  ).join(' ');
}

describe('places by a pattern', () => {
  test('have the first one in the middle of the head, and the others by precedence from there', () => {
    expect(drawn('u-shape', 9)).toBe('.213. 4...5 6...7 8...9');
    expect(drawn('rectangle', 10)).toBe('.213. 4...5 6...7 8.... .90..');
    expect(drawn('rows', 8)).toBe('3124 7568');
  });

  test.each(PRESETS)('are as many as were asked for, on a plan that works: %s', (preset) => {
    for (const count of [1, 2, 3, 4, 5, 27, 100, PRESET_MAX[preset]]) {
      const plan = planOf(preset, count);
      expect(plan.places).toHaveLength(count);
      expect(planProblem(plan)).toBeNull();
      expect(Math.max(plan.columns, plan.rows)).toBeLessThanOrEqual(PLAN_SIDE_MAX);
    }
  });
});
