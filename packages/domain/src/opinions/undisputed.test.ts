import { expect, test } from 'vitest';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { meetingAfter } from '../testing/record.ts';
import { positionCounts, undisputedItems } from './undisputed.ts';

const items = ['item-1', 'item-2', 'item-3'].map((id) => buildItem({ id }));
const stated = (itemId: string, seatId: string, position: 'no-objection' | 'objection') =>
  ({ type: 'position-stated', itemId, seatId, position, text: '' }) as const;

test('O3: what may be proposed for adoption is listed in agenda order', () => {
  const meeting = meetingAfter(
    ...buildMeeting({ items, stage: 'published' }),
    ...['item-3', 'item-1', 'item-2'].flatMap((itemId) => [
      stated(itemId, 'chair', 'no-objection'),
      stated(itemId, 'member-2', 'no-objection'),
    ]),
    stated('item-2', 'member-3', 'objection'),
  );
  expect(undisputedItems(meeting).map(({ id }) => id)).toEqual(['item-1', 'item-3']);
  expect(positionCounts(meeting, 'item-2')).toEqual({
    'no-objection': 2,
    objection: 1,
    'wish-to-speak': 0,
  });
});
