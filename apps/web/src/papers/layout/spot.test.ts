import { describe, expect, it } from 'vitest';
import type { Quarter } from './quarter.ts';
import { spotInFile, spotTurned } from './spot.ts';

/** Near the upper left corner of the page as the file has it. */
const spot = { x: 0.1, y: 0.2 };

describe('a spot of a page', () => {
  it.each<[Quarter, number, number]>([
    [0, 0.1, 0.2],
    [90, 0.8, 0.1],
    [180, 0.9, 0.8],
    [270, 0.2, 0.9],
  ])('turned by %i° is at %f, %f', (quarter, x, y) => {
    const turned = spotTurned(spot, quarter);
    expect(turned.x).toBeCloseTo(x);
    expect(turned.y).toBeCloseTo(y);
    const back = spotInFile(turned, quarter);
    expect(back.x).toBeCloseTo(spot.x);
    expect(back.y).toBeCloseTo(spot.y);
  });
});
