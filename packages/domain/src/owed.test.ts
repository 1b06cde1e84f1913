import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from './event.ts';
import { mineOf } from './mine.ts';
import { owed } from './owed.ts';
import { buildFile, buildItem, paperAdded } from './testing/build-item.ts';
import { buildMeeting } from './testing/build-meeting.ts';
import { ballotCast, voteOpened } from './testing/build-question.ts';
import { buildSeat, cabinetOf, oneOfEach } from './testing/build-seat.ts';
import { EVENTS } from './testing/one-of-each-event.ts';
import { meetingAfter } from './testing/record.ts';

const seats = oneOfEach();
const items = [
  buildItem({ id: 'item-1' }),
  buildItem({ id: 'news', kind: 'inform' }),
  buildItem({ id: 'secret', audience: { kind: 'named', seatIds: ['chair'] } }),
];
const paper = paperAdded({ paperId: 'paper' });
const PREPARED = [...buildMeeting({ seats, items, stage: 'preparing' }), paper];
const PUBLISHED = [...PREPARED, EVENTS['meeting-published']];
const OPENED = [...PUBLISHED, EVENTS['sitting-opened']];

/** What is owed, in words. */
function owedBy(seatId: string, ...events: readonly MeetingEvent[]): string {
  const meeting = meetingAfter(...events);
  const seat = seats.find(({ id }) => id === seatId) ?? buildSeat({ id: seatId });
  const list = owed(meeting, seat, mineOf(meeting, seatId));
  return list
    .map((one) => {
      if (one.kind === 'read') return `read ${one.paperId}`;
      if (one.kind === 'position') return `position ${one.itemId}`;
      return one.kind;
    })
    .join(', ');
}

describe('what a meeting still asks', () => {
  test.each([
    ['chair', 'acknowledge, answer, read paper, position item-1, position secret'],
    ['member', 'acknowledge, answer, read paper, position item-1'],
    ['delegate', 'acknowledge, read paper'],
    ['adviser', 'acknowledge, read paper'],
    ['presenter', 'acknowledge, read paper'],
    ['bridge', 'acknowledge, read paper'],
    ['secretary', ''],
    ['unit', 'name-attendees'],
    ['screen', ''],
  ])('M8: %s owes after publication: %s', (seatId, expected) => {
    expect(owedBy(seatId, ...PUBLISHED)).toBe(expected);
  });

  test('M8: nothing before publication, and nothing when it is over', () => {
    expect(owedBy('member', ...PREPARED)).toBe('');
    expect(owedBy('member', ...OPENED, EVENTS['sitting-closed'])).toBe('');
    expect(owedBy('member', ...PUBLISHED, EVENTS['meeting-cancelled'])).toBe('');
  });

  test('M8: what was done is owed no more', () => {
    const done = [
      ...PUBLISHED,
      EVENTS['pack-acknowledged'],
      EVENTS['invitation-answered'],
      EVENTS['paper-opened'],
      EVENTS['position-stated'],
    ];
    expect(owedBy('member', ...done)).toBe('');
    expect(owedBy('member', ...done, EVENTS['position-withdrawn'])).toBe('position item-1');
  });

  test('M8: a new version is to be read again', () => {
    const replaced = { ...EVENTS['paper-replaced'], file: buildFile('second') };
    const read = [
      ...PUBLISHED,
      EVENTS['pack-acknowledged'],
      EVENTS['invitation-answered'],
      EVENTS['paper-opened'],
      EVENTS['position-stated'],
    ];
    expect(owedBy('member', ...read, replaced)).toBe('read paper');
  });

  test('M8: in session one checks in, and the vote comes first', () => {
    expect(owedBy('member-2', ...OPENED)).toBe('check-in, read paper, position item-1');
    const voting = [...OPENED, EVENTS['item-taken-up'], ...voteOpened('q', ['member-2'])];
    expect(owedBy('member-2', ...voting)).toBe('vote, check-in, read paper');
    expect(owedBy('member', ...voting)).toBe('check-in, read paper');
    expect(owedBy('member-2', ...voting, ballotCast('q', 'member-2', 'agree'))).toBe(
      'check-in, read paper',
    );
  });

  test('M8: every number is the length of such a list', () => {
    const meeting = meetingAfter(...PUBLISHED);
    const [chair = buildSeat({ id: 'chair' })] = cabinetOf(1);
    expect(owed(meeting, chair, mineOf(meeting, 'chair'))).toHaveLength(5);
  });
});
