import { describe, expect, test } from 'vitest';
import { noMine } from '../mine.ts';
import { owed } from '../owed.ts';
import type { Seat } from '../seat.ts';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { buildSeat, cabinetOf } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';
import { attendeesOf } from './attendees.ts';

const items = [buildItem({ id: 'item-1' }), buildItem({ id: 'item-2' })];
const unit = buildSeat({
  id: 'unit',
  role: 'unit',
  personId: null,
  unitId: 'department',
  itemIds: ['item-2'],
});
const published = buildMeeting({ stage: 'published', items, seats: [...cabinetOf(3), unit] });
const expert = buildSeat({
  id: 'expert',
  role: 'chair',
  unitId: 'department',
  forSeatId: 'chair',
});
const assign = (seat: Seat) => ({ type: 'assign-attendee', seat }) as const;
const takeBack = (seatId: string) => ({ type: 'take-back-attendee', seatId }) as const;

describe('assign-attendee', () => {
  test('M5: a unit names its people, as observers of its own items and nothing else', () => {
    given(...published)
      .when('unit', assign(expert))
      .then({
        type: 'seats-given',
        seats: [{ ...expert, role: 'observer', itemIds: ['item-2'], forSeatId: null, level: null }],
      });
    given(...published)
      .when('unit', assign({ ...expert, itemIds: null }))
      .thenMeeting(({ seats }) => seats.expert?.itemIds?.join() === 'item-2');
  });

  test('M5: also when an item that the unit was invited to has been taken off', () => {
    given(...published, { type: 'entry-removed', entryId: 'item-2' })
      .when('unit', assign(expert))
      .thenAccepted();
  });

  test('M5: only its own people', () => {
    given(...published)
      .when('unit', assign({ ...expert, unitId: 'another' }))
      .thenRefused('not-your-unit');
    given(...published)
      .when('unit', assign({ ...expert, personId: null }))
      .thenRefused('not-your-unit');
  });

  test('M5: until the sitting opens', () => {
    const opened = [...published, { type: 'sitting-opened', present: 3, needed: 2 }] as const;
    given(...opened)
      .when('unit', assign(expert))
      .thenRefused('already-in-session');
    given(...opened, { type: 'sitting-suspended', reason: '' })
      .when('unit', assign(expert))
      .thenRefused('already-in-session');
  });

  test('M5: an invited unit has a name itself', () => {
    const nameless = buildSeat({ id: 'unit', role: 'unit', unitId: null });
    given(...buildMeeting({ stage: 'published', seats: [...cabinetOf(3), nameless] }))
      .when('unit', assign({ ...expert, unitId: null }))
      .thenRefused('no-seat');
  });

  test('M2: nobody is named twice', () => {
    given(...published)
      .when('unit', assign(expert))
      .when('unit', assign({ ...expert, id: 'again' }))
      .thenRefused('person-already-seated');
  });
});

describe('take-back-attendee', () => {
  const named = given(...published).when('unit', assign(expert));
  const held = named.thenAccepted();

  test('M20: a unit takes back whom it named, and may name somebody else or the same person again', () => {
    expect(attendeesOf(held.meeting, 'unit').map(({ id }) => id)).toEqual(['expert']);
    const { meeting } = held
      .when('unit', takeBack('expert'))
      .then({ type: 'seat-withdrawn', seatId: 'expert', reason: '' });
    expect(attendeesOf(meeting, 'unit')).toEqual([]);
    expect(meeting.withdrawnSeats.expert?.name).toEqual(expert.name);
  });

  test('M20: nobody whom the secretariat invited, and nobody of another unit', () => {
    const invited = buildSeat({ id: 'invited', role: 'observer', unitId: 'department' });
    const other = { ...unit, id: 'other', unitId: 'other department' };
    const both = [...published, { type: 'seats-given', seats: [invited, other] }] as const;
    given(...both)
      .when('unit', takeBack('invited'))
      .thenRefused('seat-unknown');
    given(...both)
      .when('unit', assign(expert))
      .when('other', takeBack('expert'))
      .thenRefused('seat-unknown');
    given(...both)
      .when('unit', takeBack('nobody'))
      .thenRefused('seat-unknown');
  });

  test('M20: nobody whom the secretariat has made something else since', () => {
    held
      .when('secretary', {
        type: 'revise-seat',
        seat: { ...expert, role: 'presenter', forSeatId: null },
      })
      .when('unit', takeBack('expert'))
      .thenRefused('seat-unknown');
  });

  test('M20: until the sitting opens', () => {
    const checkIn = { type: 'check-in', where: 'room', way: 'tablet' } as const;
    held
      .when('chair', checkIn)
      .when('member-2', checkIn)
      .when('chair', { type: 'open-sitting' })
      .when('unit', takeBack('expert'))
      .thenRefused('already-in-session');
  });

  test('M4, M20: not who has come already', () => {
    held
      .when('expert', { type: 'check-in', where: 'room', way: 'tablet' })
      .when('unit', takeBack('expert'))
      .thenRefused('seat-in-use');
  });
});

describe('what an invited unit owes', () => {
  const kinds = (meeting: Parameters<typeof owed>[0]) =>
    owed(meeting, unit, noMine()).map(({ kind }) => kind);

  test('M8: it names somebody, until the sitting opens', () => {
    const before = given(...published);
    expect(kinds(before.meeting)).toEqual(['name-attendees']);
    const after = before.when('unit', assign(expert)).thenAccepted();
    expect(kinds(after.meeting)).toEqual([]);
    const again = after.when('unit', takeBack('expert')).thenAccepted();
    expect(kinds(again.meeting)).toEqual(['name-attendees']);
    const opened = given(...published, { type: 'sitting-opened', present: 3, needed: 2 });
    expect(kinds(opened.meeting)).toEqual([]);
  });
});
