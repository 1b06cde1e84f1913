import { describe, expect, test } from 'vitest';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { meetingAfter } from '../testing/record.ts';
import { mayTurnPages } from './presenting.ts';

const items = [
  buildItem({ id: 'item-1', presenters: ['member-2'] }),
  buildItem({ id: 'item-2', presenters: ['member-3'] }),
];

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
