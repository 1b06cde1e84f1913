import { describe, expect, test } from 'vitest';
import type { EventType, MeetingEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { type Meeting, noMeeting } from './meeting.ts';
import { EVENTS } from './testing/one-of-each-event.ts';
import { NINE } from './testing/times.ts';

/** Events that are about nothing that must have been there before. */
const BEGINNINGS: readonly EventType[] = [
  'meeting-scheduled',
  'meeting-revised',
  'meeting-published',
  'meeting-cancelled',
  'seats-given',
  'seat-revised',
  'pack-delivered',
  'pack-frozen',
  'supplement-added',
  'pack-acknowledged',
  'section-added',
  'item-added',
  'paper-added',
  'paper-opened',
  'papers-kept',
  'copy-taken',
  'page-presented',
  'programme-submitted',
  'room-taken',
  'position-stated',
  'position-withdrawn',
  'consent-list-announced',
  'sitting-opened',
  'sitting-suspended',
  'sitting-resumed',
  'sitting-closed',
  'checked-in',
  'item-taken-up',
  'doors-closed',
  'podium-taken',
  'announcement-made',
  'floor-requested',
  'question-put',
  'bridge-reported',
  'proxy-given',
  'opinion-ballot-approved',
  'opinion-ballot-sent',
  'deadline-extended',
  'opinion-drafted',
  'opinion-ballot-closed',
  'remark-replied-to',
  'presented-for-signature',
];

const START = noMeeting('meeting');

function after(event: MeetingEvent, before = START): Meeting {
  return evolve(before, { version: before.version + 1, by: 'secretary', at: NINE, event });
}

describe('the meeting after one more event', () => {
  test.each(Object.values(EVENTS))('W2: $type, where a reader knows of nothing', (event) => {
    const { version, viewChanges: _changes, ...meeting } = after(event);
    const { version: _version, viewChanges: _none, ...nothing } = START;
    expect(version).toBe(1);
    if (BEGINNINGS.includes(event.type)) expect(meeting).not.toEqual(nothing);
    else expect(meeting).toEqual(nothing);
  });

  test('F12: what is over ends once, and nobody else’s speech with it', () => {
    const speaking = [EVENTS['floor-requested'], EVENTS['floor-given']].reduce(
      (meeting, event) => after(event, meeting),
      START,
    );
    const other = { requestId: 'another' };
    expect(after({ ...EVENTS['floor-ended'], ...other }, speaking).floor).toEqual(speaking.floor);
    expect(after({ ...EVENTS['floor-given'], ...other }, speaking).floor).toEqual(speaking.floor);
    expect(after({ ...EVENTS['speaking-time-set'], ...other }, speaking).floor).toEqual(
      speaking.floor,
    );
    const ended = after(EVENTS['floor-ended'], speaking);
    expect(after(EVENTS['floor-ended'], ended).floor).toEqual(ended.floor);
  });
});
