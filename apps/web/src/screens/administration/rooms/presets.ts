import type { RoomPlan } from '@e-cabinet/domain';

export const PRESETS = ['u-shape', 'rectangle', 'rows'] as const;
export type Preset = (typeof PRESETS)[number];

/** With more a table would be longer than the plan is wide; a hall sits in rows. */
export const PRESET_MAX: Readonly<Record<Preset, number>> = {
  'u-shape': 200,
  rectangle: 200,
  rows: 500,
};

interface Square {
  readonly x: number;
  readonly y: number;
}

/** A plan with so many places, numbered by precedence: from the middle of the head outwards, then away from it. */
export function planOf(preset: Preset, count: number): RoomPlan {
  const squares = DRAWN[preset](count);
  return {
    columns: Math.max(...squares.map(({ x }) => x)) + 1,
    rows: Math.max(...squares.map(({ y }) => y)) + 1,
    places: squares.map((square, index) => ({ number: index + 1, ...square })),
  };
}

const DRAWN: Readonly<Record<Preset, (count: number) => readonly Square[]>> = {
  'u-shape': (count) => table(count, odd(Math.ceil(count / 3)), 0),
  rectangle: (count) => table(count, odd(Math.ceil(count / 4)), Math.floor(count / 4)),
  rows: (count) => {
    const columns = Math.ceil(Math.sqrt(count * 1.5));
    return Array.from({ length: Math.ceil(count / columns) }, (_, y) => {
      return across(Math.min(columns, count - y * columns), y, columns);
    }).flat();
  },
};

/** The chair sits in the middle. */
function odd(count: number): number {
  return count % 2 === 0 ? count + 1 : count;
}

/** People at the head, along both sides and, where there is one, at the foot. */
function table(count: number, head: number, foot: number): readonly Square[] {
  const alongside = count - head - foot;
  const deep = Math.ceil(alongside / 2);
  const sides = Array.from({ length: alongside }, (_, index) => {
    return { x: index % 2 === 0 ? 0 : head + 1, y: 1 + Math.floor(index / 2) };
  });
  return [...across(head, 0, head + 2), ...sides, ...across(foot, deep + 1, head + 2)];
}

/** So many side by side in the middle of a row: the one in the middle first, then left and right of it. */
function across(count: number, y: number, columns: number): readonly Square[] {
  const first = Math.floor((columns - count) / 2);
  const middle = first + (count - 1) / 2;
  return Array.from({ length: count }, (_, index) => ({ x: first + index, y })).sort(
    (a, b) => Math.abs(a.x - middle) - Math.abs(b.x - middle) || a.x - b.x,
  );
}
