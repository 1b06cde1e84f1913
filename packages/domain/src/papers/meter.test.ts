import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from '../event.ts';
import { mineOf } from '../mine.ts';
import { owed } from '../owed.ts';
import { paperAdded } from '../testing/build-item.ts';
import { given } from '../testing/given.ts';
import { FROZEN, onePaper, PREPARING, PUBLISHED, recall, replace } from '../testing/pack-scene.ts';
import { meetingAfter } from '../testing/record.ts';
import { readingMeter } from './meter.ts';

const require = { type: 'require-reading', paperId: 'other', required: true } as const;
const required = { ...require, type: 'reading-required' } as const;
const opened = (paperId: string, paperVersion = 1) =>
  ({ type: 'paper-opened', seatId: 'member-2', paperId, paperVersion }) as const;

describe('required reading', () => {
  test.each([
    ['before publication', PREPARING],
    ['afterwards', PUBLISHED],
    ['after the freeze', FROZEN],
  ])('P17: the secretariat marks a paper %s, and takes the mark off', (_when, events) => {
    const { meeting } = given(...events)
      .when('secretary', require)
      .then(required);
    expect(meeting.papers.other?.required).toBe(true);
    given(...events, required)
      .when('secretary', require)
      .then();
    given(...events, required)
      .when('secretary', { ...require, required: false })
      .then({ ...required, required: false });
  });

  test('P17: only what there is, and nothing when the meeting is over', () => {
    given(...PUBLISHED)
      .when('secretary', { ...require, paperId: 'none' })
      .thenRefused('paper-unknown');
    given(...PUBLISHED, { type: 'paper-recalled', paperId: 'other', reason: 'Wrong' })
      .when('secretary', require)
      .thenRefused('paper-recalled');
    given(...PUBLISHED, { type: 'meeting-cancelled', reason: 'Storm' })
      .when('secretary', require)
      .thenRefused('meeting-over');
    given(...PUBLISHED)
      .when('member-2', require)
      .thenRefused('not-allowed');
  });

  test('P17, M8: it is asked of a reader before the rest, in every version', () => {
    const reads = (...events: readonly MeetingEvent[]) => {
      const meeting = meetingAfter(...PUBLISHED, ...events);
      const seat = meeting.seats['member-2'];
      if (!seat) throw new Error('no seat');
      return owed(meeting, seat, mineOf(meeting, seat.id)).flatMap((each) =>
        each.kind === 'read' ? [each.paperId] : [],
      );
    };
    expect(reads()).toEqual(['paper', 'other']);
    expect(reads(required)).toEqual(['other', 'paper']);
    expect(reads(required, opened('other'))).toEqual(['paper']);
    const again = {
      ...replace,
      type: 'paper-replaced',
      paperId: 'other',
      paperVersion: 2,
    } as const;
    expect(reads(required, opened('other'), again)).toEqual(['other', 'paper']);
  });
});

describe('the meter of a reader', () => {
  const more = Array.from({ length: 6 }, (_, index) => paperAdded({ paperId: `more-${index}` }));
  const meterOf = (seatId: string, ...events: readonly MeetingEvent[]) => {
    const meeting = meetingAfter(...PUBLISHED, ...more, ...events);
    const seat = meeting.seats[seatId];
    return seat ? readingMeter(meeting, seat, mineOf(meeting, seatId)) : null;
  };
  const seven = [opened('paper'), ...more.map(({ paperId }) => opened(paperId))];

  test('P18: it goes from 7 of 8 to 8 of 8 after the last one is opened', () => {
    expect(meterOf('member-2')).toEqual({ read: 0, papers: 8, requiredLeft: 0 });
    expect(meterOf('member-2', required, ...seven)).toEqual({
      read: 7,
      papers: 8,
      requiredLeft: 1,
    });
    const all = meterOf('member-2', required, ...seven, opened('other'));
    expect(all).toEqual({ read: 8, papers: 8, requiredLeft: 0 });
  });

  test('P18: a new version is unread again, a recalled paper is none', () => {
    const all = [...seven, opened('other')];
    const again = { ...replace, type: 'paper-replaced', paperVersion: 2 } as const;
    expect(meterOf('member-2', ...all, again)).toMatchObject({ read: 7, papers: 8 });
    const gone = { ...recall(onePaper), type: 'paper-recalled', paperId: 'paper' } as const;
    expect(meterOf('member-2', ...all, gone)).toMatchObject({ read: 7, papers: 7 });
  });

  test('P18: each counts the papers they may read and what they opened themselves', () => {
    expect(meterOf('chair', ...seven)).toMatchObject({ read: 0, papers: 9 });
    expect(meterOf('guest', ...seven)).toMatchObject({ read: 0, papers: 1 });
    expect(meterOf('secretary', ...seven)).toBeNull();
  });
});
