import { describe, expect, test } from 'vitest';
import { buildItem, paperAdded } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { given } from '../testing/given.ts';
import { meetingAfter } from '../testing/record.ts';
import { mayTurnPages } from './presenting.ts';

const items = [
  buildItem({ id: 'item-1', presenters: ['member-2'] }),
  buildItem({ id: 'item-2', presenters: ['member-3'] }),
];

describe('a page that stays', () => {
  const page = (number: number) =>
    ({ type: 'present-page', paperId: 'paper', paperVersion: 1, page: number }) as const;
  const presented = (number: number) => ({ ...page(number), type: 'page-presented' }) as const;
  const paper = paperAdded({ paperId: 'paper' });
  const before = [...buildMeeting({ items, current: 'item-1' }), paper];

  test('P19: is recorded by whoever turns everybody’s pages, once until another one stays', () => {
    given(...before)
      .when('member-2', page(1))
      .then(presented(1))
      .when('chair', page(1))
      .then();
    given(...before)
      .when('member-3', page(1))
      .thenRefused('not-allowed');
  });

  test('P19: is a page of a version that is there, in the session', () => {
    given(...before)
      .when('chair', page(1_000))
      .thenRefused('paper-unknown');
    given(...before)
      .when('chair', { ...page(1), paperVersion: 2 })
      .thenRefused('paper-unknown');
    given(...buildMeeting({ items, stage: 'published' }), paper)
      .when('chair', page(1))
      .thenRefused('not-in-session');
  });
});

describe('turning everybody’s pages', () => {
  test.each([
    { current: 'item-1', who: ['chair', 'secretary', 'member-2'] },
    { current: 'item-2', who: ['chair', 'secretary', 'member-3'] },
    { who: ['chair', 'secretary'] },
  ])('P8: on $current $who', ({ current, who }) => {
    const meeting = meetingAfter(...buildMeeting({ items, ...(current && { current }) }));
    const able = Object.values(meeting.seats).filter((seat) => mayTurnPages(meeting, seat));
    expect(able.map(({ id }) => id).sort()).toEqual([...who].sort());
  });
});
