import { describe, expect, it } from 'vitest';
import {
  holdStill,
  isTakenAlong,
  type Place,
  placeShown,
  type Reading,
  read,
  startReading,
} from './reading.ts';

const at = (itemId: string | null, sheet: string | null = null): Place => ({ itemId, sheet });
const went = (reading: Reading, place: Place, currentItemId: string | null, closed = false) =>
  read(reading, { type: 'went', place, currentItemId, closed });
const shown = (reading: Reading, currentItemId: string | null, sheet: string | null = null) =>
  placeShown(reading, { currentItemId, sheet });

describe('following and free reading', () => {
  it('takes along whoever only looked around when the session takes up an item', () => {
    const browsing = went(startReading(null, null), at('item-5', 'paper-9'), null);
    expect(shown(browsing, null)).toEqual(at('item-5', 'paper-9'));
    expect(shown(browsing, 'item-1')).toEqual(at('item-1'));
  });

  it('follows from item to item', () => {
    const following = read(startReading(null, 'item-1'), {
      type: 'taken-along',
      place: at('item-1'),
    });
    expect(shown(following, 'item-2')).toEqual(at('item-2'));
  });

  it('shows the presenter’s paper, and until there is one the paper opened last of the item', () => {
    const following: Reading = { mode: 'following', place: at('item-1', 'paper-2') };
    expect(shown(following, 'item-1')).toEqual(at('item-1', 'paper-2'));
    expect(shown(following, 'item-1', 'paper-3')).toEqual(at('item-1', 'paper-3'));
    expect(shown(following, 'item-2')).toEqual(at('item-2'));
  });

  it('does not move whoever touched another item, a paper or a page', () => {
    const following: Reading = { mode: 'following', place: at('item-1') };
    const elsewhere = went(following, at('item-7'), 'item-1');
    expect(shown(elsewhere, 'item-2', 'paper-3')).toEqual(at('item-7'));
    const otherPaper = went(following, at('item-1', 'paper-2'), 'item-1');
    expect(shown(otherPaper, 'item-1', 'paper-3')).toEqual(at('item-1', 'paper-2'));
    const otherPage = read(following, { type: 'moved', place: at('item-1', 'paper-3') });
    expect(isTakenAlong(otherPage, 'item-2')).toBe(false);
  });

  it('comes back by one tap, on the button or on the item under discussion', () => {
    const free: Reading = { mode: 'free', place: at('item-7') };
    expect(shown(read(free, { type: 'returned' }), 'item-2')).toEqual(at('item-2'));
    expect(shown(went(free, at('item-2'), 'item-2'), 'item-2')).toEqual(at('item-2'));
  });

  it('leaves a free reader alone between two items as well', () => {
    const free: Reading = { mode: 'free', place: at('item-7') };
    expect(shown(went(free, at('item-8'), null), 'item-3')).toEqual(at('item-8'));
  });

  it('lets whoever is outside of a closed item read, and leaves them alone', () => {
    const outside: Reading = { mode: 'following', place: at('item-1') };
    const reading = went(outside, at('item-2'), null, true);
    expect(shown(reading, 'item-3')).toEqual(at('item-2'));
  });

  it('takes nobody along who is writing, and goes on afterwards', () => {
    const writing = startReading(at('item-3'), null);
    expect(shown(holdStill(writing), 'item-1')).toEqual(at('item-3'));
    expect(shown(writing, 'item-1')).toEqual(at('item-1'));
  });

  it('stays at the item that was just left until the next one is taken up', () => {
    const following: Reading = { mode: 'following', place: at('item-1', 'paper-2') };
    expect(shown(following, null)).toEqual(at('item-1', 'paper-2'));
  });

  it('starts where an address leads: free in a running session, taken along before it', () => {
    const place = at('item-4', 'paper-1');
    expect(shown(startReading(place, 'item-1'), 'item-1')).toEqual(place);
    expect(shown(startReading(place, null), null)).toEqual(place);
    expect(shown(startReading(place, null), 'item-1')).toEqual(at('item-1'));
  });
});
