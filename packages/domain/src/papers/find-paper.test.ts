import { describe, expect, test } from 'vitest';
import { buildFile, buildItem, paperAdded } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { buildSeat, oneOfEach } from '../testing/build-seat.ts';
import { meetingAfter } from '../testing/record.ts';
import { findPaper, mayReadFile, papersOf } from './find-paper.ts';

const guest = buildSeat({ id: 'guest', role: 'presenter', itemIds: ['item-2'] });
const seats = [...oneOfEach(), guest];
const items = [
  buildItem({ id: 'item-1' }),
  buildItem({ id: 'item-2' }),
  buildItem({ id: 'closed', audience: { kind: 'named', seatIds: ['member'] } }),
];
const papers = [
  paperAdded({ paperId: 'of item 1' }),
  paperAdded({ paperId: 'of item 2', itemId: 'item-2' }),
  paperAdded({ paperId: 'of all', itemId: null }),
  paperAdded({ paperId: 'of members', audience: { kind: 'members' } }),
  paperAdded({ paperId: 'of closed', itemId: 'closed' }),
  paperAdded({ paperId: 'same as closed', file: buildFile('of closed') }),
];
const meeting = meetingAfter(...buildMeeting({ seats, items, stage: 'preparing' }), ...papers, {
  type: 'meeting-published',
});

/** Whose papers: for each seat those it finds. */
function foundBy(seatId: string): string[] {
  const seat = seats.find(({ id }) => id === seatId) ?? guest;
  return Object.keys(meeting.papers).filter((id) => findPaper(meeting, id, seat));
}

describe('who may know of a paper', () => {
  const ofEverybody = ['of item 1', 'of item 2', 'of all', 'same as closed'];
  test.each<readonly [string, readonly string[]]>([
    ['secretary', papers.map(({ paperId }) => paperId)],
    ['member', papers.map(({ paperId }) => paperId)],
    ['adviser', papers.map(({ paperId }) => paperId)],
    ['chair', ['of item 1', 'of item 2', 'of all', 'of members', 'same as closed']],
    ['observer', ofEverybody],
    ['bridge', ofEverybody],
    ['guest', ['of item 2']],
  ])('P4: %s knows of %j', (seatId, expected) => {
    expect(foundBy(seatId)).toEqual(expected);
  });

  test('P7: a file is readable as a version of any paper that one may know of', () => {
    const { sha256 } = buildFile('of closed');
    const chair = buildSeat({ id: 'chair', role: 'chair' });
    expect(mayReadFile(meeting, chair, sha256)).toBe(true);
    expect(mayReadFile(meeting, guest, sha256)).toBe(false);
    expect(mayReadFile(meeting, chair, 'f'.repeat(64))).toBe(false);
  });

  test('P7: old versions are readable too, until the paper is taken off', () => {
    const replaced = meetingAfter(...buildMeeting({ items }), paperAdded({ paperId: 'paper' }), {
      type: 'paper-replaced',
      paperId: 'paper',
      paperVersion: 2,
      file: buildFile('second'),
      reason: 'Figures',
    });
    const member = buildSeat({ id: 'member-2' });
    expect(mayReadFile(replaced, member, buildFile('paper').sha256)).toBe(true);
    expect(mayReadFile(replaced, member, buildFile('second').sha256)).toBe(true);
    const removed = meetingAfter(...buildMeeting({ items }), paperAdded({ paperId: 'paper' }), {
      type: 'paper-removed',
      paperId: 'paper',
      reason: 'Wrong',
    });
    expect(mayReadFile(removed, member, buildFile('paper').sha256)).toBe(false);
  });

  test('M9: before publication only the secretariat reads', () => {
    const preparing = meetingAfter(
      ...buildMeeting({ stage: 'preparing' }),
      paperAdded({ paperId: 'p' }),
    );
    const { sha256 } = buildFile('p');
    expect(mayReadFile(preparing, buildSeat({ id: 'chair', role: 'chair' }), sha256)).toBe(false);
    expect(mayReadFile(preparing, buildSeat({ id: 's', role: 'secretary' }), sha256)).toBe(true);
  });

  test('P1: papers are listed by item', () => {
    expect(papersOf(meeting, 'item-2').map(({ id }) => id)).toEqual(['of item 2']);
    expect(papersOf(meeting, null).map(({ id }) => id)).toEqual(['of all']);
  });
});
