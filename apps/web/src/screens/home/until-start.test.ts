import { describe, expect, it } from 'vitest';
import { untilStart } from './until-start.ts';

const until = (startsAt: string, now: string) =>
  untilStart(`2026-11-${startsAt}Z`, Date.parse(`2026-11-${now}Z`));

describe('the time until a meeting starts', () => {
  it('is counted in days of the calendar when it is far away', () => {
    expect(until('25T08:00:00', '22T20:00:00')).toEqual({ kind: 'days', days: 3 });
    expect(until('25T08:00:00', '23T07:00:00')).toEqual({ kind: 'days', days: 2 });
  });

  it('is counted in hours within a day and a half, and to the second in the last hour', () => {
    expect(until('23T08:00:00', '22T08:00:00')).toEqual({ kind: 'hours', seconds: 86_400 });
    expect(until('23T08:00:00', '23T07:00:00')).toEqual({ kind: 'countdown' });
    expect(until('23T08:00:00', '23T07:59:59')).toEqual({ kind: 'countdown' });
  });

  it('says that the hour has come rather than counting below zero', () => {
    expect(until('23T08:00:00', '23T08:00:00')).toEqual({ kind: 'due' });
  });
});
