import { describe, expect, it } from 'vitest';
import { COPIES_AN_HOUR, tooMany } from './too-many.ts';

const NOW = Date.parse('2026-11-20T02:00:00.000Z');

const taken = (count: number, minutesAgo: number) =>
  Array.from({ length: count }, () => {
    const at = new Date(NOW - minutesAgo * 60_000).toISOString();
    return { paperId: 'paper', paperVersion: 1, at };
  });

describe('copies within an hour', () => {
  it('are too many when the bound is reached, and no more once they are older', () => {
    expect(tooMany(taken(COPIES_AN_HOUR - 1, 5), NOW)).toBe(false);
    expect(tooMany(taken(COPIES_AN_HOUR, 5), NOW)).toBe(true);
    expect(tooMany(taken(COPIES_AN_HOUR, 60), NOW)).toBe(false);
    expect(tooMany([...taken(500, 61), ...taken(1, 1)], NOW)).toBe(false);
  });
});
