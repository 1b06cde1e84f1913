import { expect, test } from 'vitest';
import { entryIn } from '../drawers.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { buildSeat, cabinetOf } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';
import { after } from '../testing/times.ts';
import type { BridgeReport } from './commands.ts';

const REPORT: BridgeReport = {
  head: 'Chairman of the provincial People’s Committee',
  technician: 'Duty technician',
  phone: '0238',
  peoplePresent: 12,
  devices: ['codec', 'screen'],
  checks: { picture: true, sound: true, line: true, papers: false },
  ready: false,
};
const seats = [...cabinetOf(3), buildSeat({ id: 'bridge', role: 'bridge' })];
const published = given(...buildMeeting({ seats, stage: 'published' }));
const report = (change: Partial<BridgeReport> = {}) =>
  ({ type: 'report-bridge', report: { ...REPORT, ...change } }) as const;

test('B1: a point reports itself as often as it likes, and the last report counts', () => {
  published
    .when('bridge', report())
    .then({ type: 'bridge-reported', seatId: 'bridge', report: REPORT })
    .when('bridge', report({ peoplePresent: 14 }), after(60))
    .thenMeeting(({ bridges }) => entryIn(bridges, 'bridge')?.peoplePresent === 14)
    .thenMeeting(({ bridges }) => entryIn(bridges, 'bridge')?.reportedAt === after(60));
});

test('B1: under the name of its head', () => {
  published.when('bridge', report({ head: ' ' })).thenRefused('text-needed');
});

test('B2: a point is ready when it says so, and silent until it has reported', () => {
  expect(entryIn(published.meeting.bridges, 'bridge')).toBeUndefined();
  published
    .when('bridge', report())
    .thenMeeting(({ bridges }) => entryIn(bridges, 'bridge')?.ready === false);
  published
    .when('bridge', report({ ready: true }))
    .thenMeeting(({ bridges }) => entryIn(bridges, 'bridge')?.ready === true);
});
