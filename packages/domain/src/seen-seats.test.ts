import { describe, expect, test } from 'vitest';
import type { MeetingEvent, Recorded } from './event.ts';
import { own } from './own.ts';
import { ROLES, type Seat } from './seat.ts';
import { buildItem } from './testing/build-item.ts';
import { buildMeeting } from './testing/build-meeting.ts';
import { buildSeat, oneOfEach } from './testing/build-seat.ts';
import { EVENTS } from './testing/one-of-each-event.ts';
import { meetingAfter } from './testing/record.ts';
import { NINE } from './testing/times.ts';
import { viewOf } from './view.ts';
import { visible } from './visible.ts';

const guestOfHidden = buildSeat({ id: 'guest of hidden', role: 'presenter', itemIds: ['hidden'] });
const guestOfBoth = buildSeat({ id: 'both', role: 'presenter', itemIds: ['item-1', 'hidden'] });
const seats = [...oneOfEach(), guestOfHidden, guestOfBoth];
const items = [
  buildItem({ id: 'item-1' }),
  buildItem({ id: 'hidden', audience: { kind: 'named', seatIds: ['member'] } }),
];
const meeting = meetingAfter(...buildMeeting({ seats, items }));

function seatCalled(id: string): Seat {
  const seat = own(meeting.seats, id);
  if (!seat) throw new Error(`no seat ${id}`);
  return seat;
}

function seenBy(reader: string, event: MeetingEvent): Recorded | null {
  const recorded = { version: 99, by: 'secretary', at: NINE, event };
  return visible(recorded, viewOf(meeting, seatCalled(reader)), meeting);
}

const given = (...given: readonly Seat[]) => ({ type: 'seats-given', seats: given }) as const;

/** Rows know of columns. */
const KNOWN = `
             chair  member  delegate  adviser  secretary  presenter  observer  unit  bridge  screen
secretary    x      x       x         x        x          x          x         x     x       x
chair        x      x       x         x        x          x          x         .     x       .
member       x      x       x         x        x          x          x         .     .       .
presenter    x      x       x         .        x          x          .         .     .       .
unit         x      .       .         .        x          .          .         x     .       .
bridge       x      x       x         .        x          x          .         .     .       .
screen       x      x       x         .        x          x          .         .     .       .
`;
const [roles = '', ...rows] = KNOWN.split('\n').filter((line) => line.trim() !== '');
const CELLS = rows
  .map((row) => row.split(/ +/))
  .map(([reader = '', ...marks]) => ({ reader, marks }));

describe('who knows of whom', () => {
  test.each(CELLS)('W4: $reader knows of $marks', ({ reader, marks }) => {
    for (const [index, id] of roles.trim().split(/ +/).entries()) {
      const known = marks[index] === 'x';
      const about: readonly MeetingEvent[] = [
        given(seatCalled(id)),
        { type: 'seat-revised', seat: seatCalled(id) },
        { ...EVENTS['checked-in'], seatId: id },
        { ...EVENTS['checked-out'], seatId: id },
        { ...EVENTS['seat-withdrawn'], seatId: id },
      ];
      for (const event of about) {
        expect([id, event.type, seenBy(reader, event) !== null]).toEqual([id, event.type, known]);
      }
    }
  });

  test('W4: of several seats given at once each class is told of those it knows', () => {
    expect(seenBy('unit', given(...seats))?.event).toEqual(
      given(seatCalled('secretary'), seatCalled('chair'), seatCalled('unit')),
    );
    expect(seenBy('bridge', given(seatCalled('bridge'), seatCalled('screen')))).toBeNull();
  });

  test('W4: an invited unit knows of its own people, whatever they are, and of no others', () => {
    for (const role of ROLES) {
      const one = buildSeat({ id: 'one', role, unitId: 'department', forSeatId: 'member' });
      const other = { ...one, id: 'other', unitId: 'another' };
      const with2 = meetingAfter(...buildMeeting({ seats: [...seats, one, other], items }));
      const recorded = { version: 99, by: 'unit', at: NINE, event: given(one, other) };
      const told = visible(recorded, viewOf(with2, seatCalled('unit')), with2);
      const known = ['secretary', 'chair'].includes(role) ? [one, other] : [one];
      expect([role, told?.event, told?.by]).toEqual([role, given(...known), 'unit']);
    }
  });

  test('W4: of a guest of hidden items alone only those are told who know of them', () => {
    const about: readonly MeetingEvent[] = [
      given(guestOfHidden),
      { type: 'seat-revised', seat: guestOfHidden },
      { ...EVENTS['checked-in'], seatId: 'guest of hidden' },
      { ...EVENTS['seat-withdrawn'], seatId: 'guest of hidden' },
    ];
    for (const event of about) {
      const told = seats.filter(({ id }) => seenBy(id, event)).map(({ id }) => id);
      expect([event.type, told]).toEqual([
        event.type,
        ['secretary', 'member', 'delegate', 'adviser'],
      ]);
    }
  });

  test('W4: of a guest’s items those that the reader may know of', () => {
    expect(seenBy('bridge', given(guestOfBoth))?.event).toEqual(
      given({ ...guestOfBoth, itemIds: ['item-1'] }),
    );
    expect(seenBy('secretary', given(guestOfBoth))?.event).toEqual(given(guestOfBoth));
  });

  test('W4: why a seat was withdrawn is for the podium', () => {
    const withdrawn = EVENTS['seat-withdrawn'];
    expect(seenBy('bridge', withdrawn)?.event).toEqual({ ...withdrawn, reason: '' });
    expect(seenBy('chair', withdrawn)?.event).toEqual(withdrawn);
  });

  test('M15: who was withdrawn is still told of to those who knew', () => {
    const after = meetingAfter(...buildMeeting({ seats, items, present: [] }), {
      ...EVENTS['seat-withdrawn'],
      seatId: 'observer',
    });
    const recorded = {
      version: 9,
      by: 'secretary',
      at: NINE,
      event: { ...EVENTS['checked-in'], seatId: 'observer' },
    };
    const told = seats
      .filter((seat) => visible(recorded, viewOf(after, seat), after))
      .map(({ id }) => id);
    expect(told).toEqual([
      'secretary',
      'chair',
      'member',
      'delegate',
      'adviser',
      'member-2',
      'member-3',
    ]);
  });
});
