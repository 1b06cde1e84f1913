import { describe, expect, it } from 'vitest';
import { clockFace, secondsLeft, untilNextSecond, urgencyOf } from './countdown.ts';

const DEADLINE = '2026-11-21T09:45:00.000Z';
const at = (time: string) => Date.parse(`2026-11-21T${time}Z`);

describe('a countdown', () => {
  it('follows the server’s clock, not the device’s', () => {
    // The tablet is 40 s slow: by the server it is 09:44:10 already.
    expect(secondsLeft(DEADLINE, 40_000, at('09:43:30.000'))).toBe(50);
  });

  it('shows zero only when the time is over', () => {
    expect(secondsLeft(DEADLINE, 0, at('09:44:59.001'))).toBe(1);
    expect(secondsLeft(DEADLINE, 0, at('09:45:00.000'))).toBe(0);
    expect(secondsLeft(DEADLINE, 0, at('09:45:12.500'))).toBe(-12);
  });

  it('changes at the same moment on devices whose clocks differ', () => {
    const right = untilNextSecond(DEADLINE, 0, at('09:44:58.700'));
    const slow = untilNextSecond(DEADLINE, 1_234, at('09:44:57.466'));
    expect(slow).toBe(right);
    expect(secondsLeft(DEADLINE, 0, at('09:44:58.700') + right)).toBe(1);
    expect(secondsLeft(DEADLINE, 0, at('09:44:58.700') + right - 2)).toBe(2);
  });

  it('goes on counting evenly after the end', () => {
    const now = at('09:45:03.300');
    const next = untilNextSecond(DEADLINE, 0, now);
    expect(secondsLeft(DEADLINE, 0, now)).toBe(-3);
    expect(secondsLeft(DEADLINE, 0, now + next)).toBe(-4);
  });

  it('is written in minutes, and in hours when there are any', () => {
    expect([0, 5, 65, 600, 3_729].map(clockFace)).toEqual([
      '0:00',
      '0:05',
      '1:05',
      '10:00',
      '1:02:09',
    ]);
    expect(clockFace(-12)).toBe('−0:12');
  });

  it('warns at 3 minutes and at 30 seconds', () => {
    expect([181, 180, 31, 30, 1, 0, -5].map((left) => urgencyOf(left, 300))).toEqual([
      'calm',
      'soon',
      'soon',
      'now',
      'now',
      'over',
      'over',
    ]);
  });

  it('does not start a 2-minute speech with a warning', () => {
    expect([120, 31, 30].map((left) => urgencyOf(left, 120))).toEqual(['calm', 'calm', 'now']);
  });
});
