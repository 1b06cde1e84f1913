import { describe, expect, it } from 'vitest';
import { addSample, type ClockSample, clockSample, offsetOf } from './clock-offset.ts';

/** An exchange whose way there took `there` ms and back `back` ms; the server is `ahead` ms ahead. */
function exchange(sentAt: number, there: number, back: number, ahead: number): ClockSample {
  return clockSample(sentAt, sentAt + there + back, sentAt + there + ahead);
}

function keep(samples: readonly ClockSample[]): readonly ClockSample[] {
  return samples.reduce<readonly ClockSample[]>(addSample, []);
}

describe('the offset of the clocks', () => {
  it('is 0 before anything is known', () => {
    expect(offsetOf([])).toBe(0);
  });

  it('is exact when the ways there and back are equally long', () => {
    expect(offsetOf([exchange(1_000, 40, 40, -250)])).toBe(-250);
  });

  it('stays within 100 ms although most ways back are a second late', () => {
    const slow = (at: number) => exchange(at, 20, 1_000, 5_000);
    const quick = (at: number) => exchange(at, 20, 60, 5_000);
    const samples = keep(
      [0, 1, 2, 3, 4].flatMap((n) => [slow(n * 10_000), quick(n * 10_000 + 5_000)]),
    );
    expect(Math.abs(offsetOf(samples) - 5_000)).toBeLessThan(100);
  });

  it('forgets what it knew when a clock was set', () => {
    const before = Array.from({ length: 10 }, (_, n) => exchange(n * 5_000, 20, 25, 5_000));
    const after = exchange(60_000, 20, 25, -3_595_000);
    expect(Math.abs(offsetOf(keep([...before, after])) + 3_595_000)).toBeLessThan(100);
  });

  it('keeps the last twelve samples only', () => {
    const samples = keep(Array.from({ length: 40 }, (_, n) => exchange(n * 5_000, 20, 20, 7)));
    expect(samples).toHaveLength(12);
  });
});
