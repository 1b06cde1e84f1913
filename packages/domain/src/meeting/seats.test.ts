import { describe, expect, test } from 'vitest';
import type { Seat } from '../seat.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { buildSeat, cabinetOf } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';

const PUBLISHED = buildMeeting({ stage: 'published' });
const give = (...seats: readonly Seat[]) => ({ type: 'give-seats', seats }) as const;

describe('give-seats', () => {
  const bridge = buildSeat({ id: 'bridge', role: 'bridge' });

  test('M2: seats are given until the meeting is over', () => {
    given(...buildMeeting())
      .when('secretary', give(bridge))
      .then({ type: 'seats-given', seats: [bridge] });
  });

  test('M2: no seats change nothing', () => {
    given(...PUBLISHED)
      .when('secretary', give())
      .then();
  });

  test.each<
    readonly [string, readonly Seat[], 'seat-taken' | 'person-already-seated' | 'only-one-chair']
  >([
    ['an id that is taken', [buildSeat({ id: 'chair' })], 'seat-taken'],
    ['the same id twice', [bridge, bridge], 'seat-taken'],
    [
      'a person who has a seat',
      [buildSeat({ id: 'new', personId: 'person of chair' })],
      'person-already-seated',
    ],
    [
      'a person twice',
      [buildSeat({ id: 'new', personId: 'p' }), buildSeat({ id: 'newer', personId: 'p' })],
      'person-already-seated',
    ],
    ['a second chair', [buildSeat({ id: 'new', role: 'chair' })], 'only-one-chair'],
  ])('M2: %s is refused', (_what, seats, refusal) => {
    given(...PUBLISHED)
      .when('secretary', give(...seats))
      .thenRefused(refusal);
  });

  test('M2: seats that nobody takes yet are as many as one likes', () => {
    const unit = { role: 'unit', personId: null, unitId: 'department' } as const;
    given(...PUBLISHED)
      .when('secretary', give(buildSeat({ id: 'a', ...unit }), buildSeat({ id: 'b', ...unit })))
      .thenAccepted();
  });

  test('M2: the id of a withdrawn seat is not used again', () => {
    const before = buildMeeting({ stage: 'preparing', seats: [...cabinetOf(3), bridge] });
    given(...before, { type: 'seat-withdrawn', seatId: 'bridge', reason: '' })
      .when('secretary', give(bridge))
      .thenRefused('seat-taken');
  });

  test('M4: once the sitting has begun there are no more members', () => {
    given(...PUBLISHED)
      .when('secretary', give(buildSeat({ id: 'late' })))
      .thenAccepted();
    given(...buildMeeting())
      .when('secretary', give(bridge, buildSeat({ id: 'late' })))
      .thenRefused('already-in-session');
  });

  test('M12: a seat keeps only what its role uses', () => {
    const odd = { itemIds: ['item-1'], forSeatId: 'chair', level: 'centre' } as const;
    const { meeting } = given(...PUBLISHED)
      .when(
        'secretary',
        give(
          buildSeat({ id: 'm', role: 'member', ...odd }),
          buildSeat({ id: 's', role: 'secretary', ...odd }),
          buildSeat({ id: 'd', role: 'delegate', ...odd }),
          buildSeat({ id: 'o', role: 'observer', ...odd }),
          buildSeat({ id: 'b', role: 'bridge', ...odd }),
        ),
      )
      .thenAccepted();
    const kept = Object.fromEntries(
      ['m', 's', 'd', 'o', 'b'].map((id) => {
        const { itemIds, forSeatId, level } = meeting.seats[id] ?? buildSeat({ id });
        return [id, [itemIds, forSeatId, level]];
      }),
    );
    expect(kept).toEqual({
      m: [null, null, null],
      s: [null, null, null],
      d: [null, 'chair', null],
      o: [['item-1'], null, null],
      b: [['item-1'], null, 'centre'],
    });
  });

  test('M12: a guest is invited to items that are or were on the agenda', () => {
    const guest = (itemIds: readonly string[]) =>
      buildSeat({ id: 'g', role: 'presenter', itemIds });
    given(...PUBLISHED)
      .when('secretary', give(guest(['item-2'])))
      .thenRefused('item-unknown');
    given(...PUBLISHED)
      .when('secretary', give(guest(['item-1'])))
      .thenAccepted();
    given(...PUBLISHED)
      .when('secretary', give(guest([])))
      .thenAccepted();
    given(...PUBLISHED, { type: 'entry-removed', entryId: 'item-1' })
      .when('secretary', give(guest(['item-1'])))
      .thenAccepted();
  });

  test.each(['delegate', 'adviser'] as const)('M12: an %s stands beside a member', (role) => {
    const beside = (forSeatId: string | null) => buildSeat({ id: 'b', role, forSeatId });
    given(...PUBLISHED)
      .when('secretary', give(beside('member-2')))
      .thenAccepted();
    given(...PUBLISHED)
      .when('secretary', give(beside('chair')))
      .thenAccepted();
    given(...PUBLISHED)
      .when('secretary', give(beside('new'), buildSeat({ id: 'new' })))
      .thenAccepted();
    given(...PUBLISHED)
      .when('secretary', give(beside('nobody')))
      .thenRefused('seat-unknown');
    given(...PUBLISHED)
      .when('secretary', give(beside(null)))
      .thenRefused('seat-unknown');
    given(...PUBLISHED)
      .when('secretary', give(beside('secretary')))
      .thenRefused('not-a-member');
  });
});
