import { describe, expect, test } from 'vitest';
import { dutyOf } from '../actor.ts';
import type { Seat } from '../seat.ts';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { buildSeat, cabinetOf } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';

const bridge = buildSeat({ id: 'bridge', role: 'bridge' });
const seats = [...cabinetOf(3), bridge];
const published = buildMeeting({ stage: 'published', seats });
const inSession = buildMeeting({ seats });
const revise = (seat: Seat) => ({ type: 'revise-seat', seat }) as const;
const withdraw = (seatId: string, reason = 'Ill') =>
  ({ type: 'withdraw-seat', seatId, reason }) as const;
const renamed = { vi: 'Điểm cầu Nghệ An', en: 'Nghệ An bridge point' };

describe('revise-seat', () => {
  test('M12: a seat is written again as a whole', () => {
    const seat = { ...bridge, name: renamed, level: 'commune' } as const;
    given(...inSession)
      .when('secretary', revise(seat))
      .then({ type: 'seat-revised', seat })
      .when('secretary', revise({ ...seat }))
      .then();
  });

  test('M12: an unknown seat is not written', () => {
    given(...published)
      .when('secretary', revise({ ...bridge, id: 'x' }))
      .thenRefused('seat-unknown');
  });

  test('M2: a seat revised is checked like a new one', () => {
    given(...published)
      .when('secretary', revise({ ...bridge, role: 'chair' }))
      .thenRefused('only-one-chair');
    given(...published)
      .when('secretary', revise({ ...bridge, personId: 'person of chair' }))
      .thenRefused('person-already-seated');
    given(...published)
      .when('secretary', revise({ ...bridge, itemIds: ['nowhere'] }))
      .thenRefused('item-unknown');
  });

  test('M4: until the sitting begins members change, but not under those who sit', () => {
    const absent = buildMeeting({ stage: 'published', seats, present: [] });
    const successor = buildSeat({ id: 'member-2', personId: 'successor' });
    given(...absent)
      .when('secretary', revise(successor))
      .thenAccepted();
    given(...absent)
      .when('secretary', revise(buildSeat({ id: 'bridge' })))
      .thenAccepted();
    given(...published)
      .when('secretary', revise(successor))
      .thenRefused('seat-in-use');
  });

  test.each<readonly [string, Seat]>([
    ['a member gets no successor', buildSeat({ id: 'member-3', personId: 'successor' })],
    ['a member stays one', buildSeat({ id: 'member-3', role: 'observer' })],
    ['nobody becomes one', buildSeat({ id: 'bridge', role: 'member' })],
    ['the chair stays the chair', buildSeat({ id: 'chair', role: 'member' })],
  ])('M4: once it has begun %s', (_what, seat) => {
    given(...inSession)
      .when('secretary', revise(seat))
      .thenRefused('seat-in-use');
  });

  test('M4: a member is renamed at any time', () => {
    const seat = buildSeat({ id: 'member-3', name: renamed });
    given(...inSession)
      .when('secretary', revise(seat))
      .thenAccepted();
  });

  test('M4: the last secretary stays one', () => {
    const demoted = buildSeat({ id: 'secretary', role: 'observer' });
    given(...published)
      .when('secretary', revise(demoted))
      .thenRefused('seat-in-use');
    const second = buildSeat({ id: 'second', role: 'secretary' });
    given(...published, { type: 'seats-given', seats: [second] })
      .when('second', revise(demoted))
      .thenAccepted();
  });
});

describe('withdraw-seat', () => {
  test('M15: after publication a seat is withdrawn with a reason, and its name stays', () => {
    given(...inSession)
      .when('secretary', withdraw('bridge', ' '))
      .thenRefused('reason-needed');
    const { meeting } = given(...inSession)
      .when('secretary', withdraw('bridge'))
      .then({ type: 'seat-withdrawn', seatId: 'bridge', reason: 'Ill' });
    expect(meeting.seats.bridge).toBeUndefined();
    expect(meeting.withdrawnSeats.bridge).toEqual({ ...bridge, leftNoTrace: false });
  });

  test('M15: before publication it needs none', () => {
    const { meeting } = given(...buildMeeting({ stage: 'preparing', seats }))
      .when('secretary', withdraw('bridge', ''))
      .thenAccepted();
    expect(meeting.withdrawnSeats.bridge?.leftNoTrace).toBe(true);
  });

  test('M15: nobody withdraws a seat that is not there', () => {
    given(...published)
      .when('secretary', withdraw('nobody'))
      .thenRefused('seat-unknown');
    given(...published)
      .when('secretary', withdraw('bridge'))
      .when('secretary', withdraw('bridge'))
      .thenRefused('seat-unknown');
  });

  test('M4: nobody loses the seat they are sitting on', () => {
    const present = buildMeeting({ seats, present: ['chair', 'member-2', 'bridge'] });
    given(...present)
      .when('secretary', withdraw('bridge'))
      .thenRefused('seat-in-use');
    given(...published)
      .when('secretary', withdraw('member-2'))
      .thenRefused('seat-in-use');
  });

  test('M4: once it has begun no member is withdrawn, present or not', () => {
    const without3 = buildMeeting({ seats, present: ['chair', 'member-2'] });
    given(...without3)
      .when('secretary', withdraw('member-3'))
      .thenRefused('seat-in-use');
  });

  test('M4: the last secretary is not withdrawn', () => {
    given(...published)
      .when('secretary', withdraw('secretary'))
      .thenRefused('seat-in-use');
  });

  test('S6: the chair that was handed to a seat withdrawn since is the appointed chair’s again', () => {
    const absent = buildMeeting({ stage: 'published', seats, present: [] });
    const handed = { type: 'chair-handed-over', seatId: 'member-2', itemId: null } as const;
    const { meeting } = given(...absent, handed)
      .when('secretary', withdraw('member-2'))
      .thenAccepted();
    const [chair] = seats;
    expect(chair && dutyOf(meeting, chair)).toBe('chair');
  });

  test('O3: the position of a member withdrawn since does not count', () => {
    const items = [buildItem({ id: 'item-1' })];
    const stated = { itemId: 'item-1', text: '', type: 'position-stated' } as const;
    given(
      ...buildMeeting({ items, seats: cabinetOf(4), stage: 'published', present: [] }),
      ...['chair', 'member-2', 'member-3'].map(
        (seatId) => ({ ...stated, seatId, position: 'no-objection' }) as const,
      ),
      { ...stated, seatId: 'member-4', position: 'objection' },
      { type: 'seat-withdrawn', seatId: 'member-4', reason: 'Resigned' },
      ...['chair', 'member-2', 'member-3'].map(
        (seatId) => ({ type: 'checked-in', seatId, where: 'room', way: 'tablet' }) as const,
      ),
      { type: 'sitting-opened', present: 3, needed: 2 },
    )
      .when('chair', { type: 'announce-consent-list', itemIds: ['item-1'] })
      .thenAccepted();
  });
});
