import { describe, expect, it } from 'vitest';
import { latestPresence, presenceOf } from './presence.ts';

const NOW = 1_000_000;
const beat = (seatId: string, ageMs: number) => ({
  seatId,
  seenAt: NOW - ageMs,
  lagMs: 40,
  version: 1,
  showing: null,
});

describe('the presence of a seat', () => {
  it('is what the freshest of its connections says', () => {
    const latest = latestPresence([beat('a', 60_000), beat('a', 2_000), beat('b', 20_000)]);
    expect(presenceOf(latest.get('a'), NOW)).toEqual({ state: 'here', ageMs: 2_000, lagMs: 40 });
  });

  it('falls silent 15 seconds after the last beat', () => {
    expect(presenceOf(beat('a', 14_999), NOW).state).toBe('here');
    expect(presenceOf(beat('a', 15_000), NOW).state).toBe('silent');
  });

  it('is away when nothing was ever heard', () => {
    expect(presenceOf(undefined, NOW)).toEqual({ state: 'away', ageMs: null, lagMs: null });
    expect(latestPresence(null).size).toBe(0);
  });
});
