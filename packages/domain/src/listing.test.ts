import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from './event.ts';
import { listingMoved, listingOf } from './listing.ts';
import { buildFile, paperAdded } from './testing/build-item.ts';
import { buildMeeting, DETAILS } from './testing/build-meeting.ts';
import { EVENTS } from './testing/one-of-each-event.ts';
import { meetingAfter } from './testing/record.ts';

const PUBLISHED = [...buildMeeting({ stage: 'published' }), paperAdded({ paperId: 'paper' })];

describe('what lists across meetings know of one', () => {
  test('M19: is the meeting’s own, with every file once', () => {
    const twice = paperAdded({ paperId: 'again', file: buildFile('paper') });
    const listing = listingOf(meetingAfter(...PUBLISHED, twice));
    expect(listing).toMatchObject({
      meetingId: 'meeting',
      bodyId: 'government',
      title: DETAILS.title,
      phase: 'published',
      published: true,
      files: [buildFile('paper').sha256],
    });
    expect(listing.seats.map(({ seatId }) => seatId)).toEqual([
      'secretary',
      'chair',
      'member-2',
      'member-3',
    ]);
  });

  test('M19: is written again when it moved, and not at every word', () => {
    const before = meetingAfter(...PUBLISHED);
    const moved = (...events: readonly MeetingEvent[]) => {
      return listingMoved(
        before,
        events.length > 0 ? meetingAfter(...PUBLISHED, ...events) : before,
      );
    };
    expect(moved()).toBe(false);
    for (const type of [
      'meeting-revised',
      'meeting-cancelled',
      'paper-replaced',
      'seats-given',
    ] as const) {
      expect([type, moved(EVENTS[type])]).toEqual([type, true]);
    }
  });
});
