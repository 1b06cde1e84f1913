import { describe, expect, it } from 'vitest';
import { boxesOf } from './boxes.ts';

const edges = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});
const PAGE = edges(100, 100, 1_100, 2_100);

describe('boxes of selected words', () => {
  it('are shares of the page, one for each line', () => {
    const pieces = [
      edges(200, 300, 300, 320),
      edges(300, 302, 500, 321),
      edges(200, 330, 400, 350),
    ];
    expect(boxesOf(pieces, PAGE)).toEqual([
      { x: 0.1, y: 0.1, width: 0.3, height: 0.0105 },
      { x: 0.1, y: 0.115, width: 0.2, height: 0.01 },
    ]);
  });

  it('leave out pieces without any extent', () => {
    expect(boxesOf([edges(200, 300, 200, 320), edges(200, 300, 300, 300)], PAGE)).toEqual([]);
  });
});
