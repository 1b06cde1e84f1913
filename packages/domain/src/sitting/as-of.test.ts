import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from '../event.ts';
import { evolve } from '../evolve.ts';
import { noMeeting } from '../meeting.ts';
import { isPresent } from '../quorum.ts';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { after } from '../testing/times.ts';
import { recordedUntil } from './as-of.ts';

describe('the meeting as of a moment', () => {
  test('S13: who was present at a past minute, and what was before the meeting', () => {
    const events: readonly [seconds: number, event: MeetingEvent][] = [
      ...buildMeeting({
        items: [buildItem({ id: 'item-1' }), buildItem({ id: 'item-2' })],
        current: 'item-1',
      }).map((event): [number, MeetingEvent] => [0, event]),
      [60, { type: 'checked-out', seatId: 'member-2', way: 'self' }],
      [120, { type: 'item-taken-up', itemId: 'item-2' }],
    ];
    const log = events.map(([seconds, event], index) => {
      return { version: index + 1, by: 'clock', at: after(seconds), event };
    });
    const at = (seconds: number) =>
      recordedUntil(log, after(seconds)).reduce(evolve, noMeeting('meeting'));
    expect([59, 60].map((seconds) => isPresent(at(seconds), 'member-2', after(seconds)))).toEqual([
      true,
      false,
    ]);
    expect([119, 120].map((seconds) => at(seconds).currentItemId)).toEqual(['item-1', 'item-2']);
  });

  test('S13: before anything was recorded there was nothing, and at the end there is everything', () => {
    const log = [{ at: '2026-11-27T01:00:00.000Z' }, { at: '2026-11-27T01:00:01.000Z' }];
    expect(recordedUntil(log, '2026-11-27T00:59:59.999Z')).toEqual([]);
    expect(recordedUntil(log, '2026-11-27T01:00:01.000Z')).toEqual(log);
  });

  test('S13: of what came in together nothing is left out that was recorded before the last of it', () => {
    const log = ['01.010', '01.020', '01.015', '02.000'].map((second) => ({
      at: `2026-11-27T01:00:${second}Z`,
    }));
    expect(recordedUntil(log, '2026-11-27T01:00:01.015Z')).toEqual(log.slice(0, 3));
  });
});
