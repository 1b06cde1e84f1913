import { WEEKENDS_ONLY } from '@e-cabinet/domain';
import { describe, expect, it } from 'vitest';
import { item, Rehearsal, SMALL_CABINET, seat } from '../../../testing/rehearsal.ts';
import { lacksOf } from './missing.ts';

const FILE = {
  sha256: 'b'.repeat(64),
  name: 'b.pdf',
  size: 1,
  pages: 1,
  mediaType: 'application/pdf',
};
const IN_TIME = '2026-11-02T01:00:00Z';
const LATE = '2026-11-20T01:00:00Z';
const kinds = (rehearsal: Rehearsal, now = IN_TIME, waiting = 0) =>
  lacksOf(rehearsal.meeting, now, waiting, WEEKENDS_ONLY).map(({ kind }) => kind);

describe('what is missing before publication', () => {
  it('is, of an empty meeting, the chair, the items, the members and the place', () => {
    const empty = new Rehearsal([seat('secretary', 'secretary')]);
    expect(kinds(empty)).toEqual(['chair', 'items', 'members', 'place']);
    expect(
      lacksOf(empty.meeting, IN_TIME, 0, WEEKENDS_ONLY).filter(({ stops }) => stops),
    ).toHaveLength(2);
  });

  it('is nothing of a meeting that has everything, a week before', () => {
    expect(kinds(complete())).toEqual([]);
  });

  it('names the items without papers by their numbers', () => {
    const more = complete().act('secretary', {
      type: 'add-items',
      items: [item('two'), item('three')],
      before: null,
      lateReason: null,
    });
    expect(lacksOf(more.meeting, IN_TIME, 0, WEEKENDS_ONLY)).toEqual([
      { kind: 'papers', stops: false, numbers: [2, 3], itemId: 'two' },
    ]);
  });

  it('is the notice of 5 working days, and files that are still on their way', () => {
    expect(kinds(complete(), LATE)).toEqual(['late']);
    expect(kinds(complete(), IN_TIME, 2)).toEqual(['uploads']);
  });

  it('is somebody to know of a closed item', () => {
    const closed = complete().act('secretary', {
      type: 'set-item-audience',
      itemId: 'one',
      audience: { kind: 'named', seatIds: [] },
    });
    expect(kinds(closed)).toEqual(['closed-to-nobody']);
  });
});

function complete(): Rehearsal {
  const audience = { kind: 'everyone' } as const;
  return new Rehearsal(SMALL_CABINET, {
    place: 'Phòng họp',
    startsAt: '2026-11-23T01:00:00.000Z',
  }).act(
    'secretary',
    { type: 'add-items', items: [item('one')], before: null, lateReason: null },
    { type: 'add-paper', paperId: 'p', itemId: 'one', title: 'Tờ trình', file: FILE, audience },
  );
}
