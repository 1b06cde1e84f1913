import { describe, expect, it } from 'vitest';
import { latestPresence } from '../../meeting/presence.ts';
import { item, Rehearsal, SMALL_CABINET, seat } from '../../testing/rehearsal.ts';
import { bridgeLines, bridgeTotals } from './bridge-lines.ts';

const NOW = Date.parse('2026-11-23T01:10:00.000Z');
const checks = { picture: true, sound: true, line: true, papers: true };
const report = (peoplePresent: number, ready: boolean) =>
  ({
    type: 'report-bridge',
    report: {
      head: 'Chủ tịch UBND tỉnh',
      technician: '',
      phone: '',
      peoplePresent,
      devices: [],
      checks,
      ready,
    },
  }) as const;
const beat = (seatId: string, ageMs: number) => ({
  seatId,
  seenAt: NOW - ageMs,
  lagMs: 35,
  version: 1,
  showing: null,
});

function points(): Rehearsal {
  const bridges = ['nghe-an', 'ha-giang', 'ca-mau', 'son-la'].map((id) =>
    seat(id, 'bridge', { level: 'province' }),
  );
  return new Rehearsal([...SMALL_CABINET, ...bridges])
    .act(
      'secretary',
      { type: 'add-items', items: [item('one')], before: null, lateReason: null },
      { type: 'publish-meeting' },
    )
    .act('nghe-an', report(20, true))
    .act('ha-giang', report(12, false))
    .act('ca-mau', report(8, true));
}

const lines = (presence: readonly ReturnType<typeof beat>[]) =>
  bridgeLines(points().meeting, latestPresence(presence), NOW);
const conditions = (presence: readonly ReturnType<typeof beat>[]) =>
  Object.fromEntries(lines(presence).map(({ seat: { id }, condition }) => [id, condition]));

describe('the bridge points at the centre', () => {
  it('are ready or not as they say, as long as they are heard of', () => {
    const all = [
      beat('nghe-an', 1_000),
      beat('ha-giang', 2_000),
      beat('ca-mau', 1_000),
      beat('son-la', 100),
    ];
    expect(conditions(all)).toEqual({
      'nghe-an': 'ready',
      'ha-giang': 'not-ready',
      'ca-mau': 'ready',
      'son-la': 'unreported',
    });
  });

  it('are lost 15 seconds after the last sign of life, also when they had said to be ready', () => {
    expect(conditions([beat('nghe-an', 15_000)])['nghe-an']).toBe('lost');
    expect(conditions([beat('nghe-an', 14_000)])['nghe-an']).toBe('ready');
    expect(conditions([])['ca-mau']).toBe('lost');
    expect(conditions([])['son-la']).toBe('unreported');
  });

  it('stand with those in trouble first, and are added up', () => {
    const some = lines([beat('nghe-an', 1_000), beat('ha-giang', 1_000)]);
    expect(some.map(({ condition }) => condition)).toEqual([
      'lost',
      'unreported',
      'not-ready',
      'ready',
    ]);
    expect(bridgeTotals(some)).toEqual({ points: 4, ready: 1, lost: 1, people: 40 });
  });
});
