import { describe, expect, it } from 'vitest';
import { FOLLOWER_BACK_OFF, MEMBER_BACK_OFF, waitMs } from './back-off.ts';

describe('the back-off', () => {
  it('brings members back within a quarter of a second', () => {
    expect(waitMs(MEMBER_BACK_OFF, 0, 0)).toBe(0);
    expect(waitMs(MEMBER_BACK_OFF, 0, 0.999)).toBeLessThanOrEqual(250);
  });

  it('spreads followers evenly from half a second to five, at each attempt', () => {
    for (const failures of [0, 1, 5, 100]) {
      expect(waitMs(FOLLOWER_BACK_OFF, failures, 0)).toBe(500);
      expect(waitMs(FOLLOWER_BACK_OFF, failures, 0.5)).toBe(2_750);
      expect(waitMs(FOLLOWER_BACK_OFF, failures, 0.999)).toBeLessThanOrEqual(5_000);
    }
  });

  it('grows with failures in a row, but never beyond its limit', () => {
    const longest = [0, 1, 2, 3, 4, 1_000].map((failures) => waitMs(MEMBER_BACK_OFF, failures, 1));
    expect(longest).toEqual([250, 500, 1_000, 2_000, 2_000, 2_000]);
  });
});
