import { describe, expect, test } from 'vitest';
import { chairNow, dutyOf } from '../actor.ts';
import type { Meeting } from '../meeting.ts';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { voteOpened } from '../testing/build-question.ts';
import { buildSeat, cabinetOf } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';
import { meetingAfter } from '../testing/record.ts';
import { viewClassOf } from '../view.ts';

const seats = [...cabinetOf(4), buildSeat({ id: 'observer', role: 'observer' })];
const items = [
  buildItem({ id: 'item-1' }),
  buildItem({ id: 'item-2' }),
  buildItem({ id: 'closed', audience: { kind: 'named', seatIds: ['chair', 'member-2'] } }),
];
const IN_SESSION = buildMeeting({ seats, items });
const AT_ITEM_1 = buildMeeting({ seats, items, current: 'item-1' });
const handOver = (seatId: string, itemId: string | null = null) =>
  ({ type: 'hand-over-chair', seatId, itemId }) as const;
const takeBack = (itemId: string | null = null) => ({ type: 'take-back-chair', itemId }) as const;
const takeUp = (itemId: string) => ({ type: 'take-up-item', itemId }) as const;
const handed = (seatId: string, itemId: string | null = null) =>
  ({ type: 'chair-handed-over', seatId, itemId }) as const;

function duties(meeting: Meeting): string {
  const [chair, deputy] = seats;
  if (!chair || !deputy) return '';
  const both = [chair, deputy].map(
    (seat) => `${dutyOf(meeting, seat)} sees as ${viewClassOf(meeting, seat)}`,
  );
  return both.join(', ');
}

describe('the chair', () => {
  test('S6: handed over for one item it is the deputy’s while the item is current, and comes back by itself', () => {
    const prepared = given(...IN_SESSION)
      .when('chair', handOver('member-2', 'item-1'))
      .then(handed('member-2', 'item-1'));
    expect(duties(prepared.meeting)).toBe('chair sees as chair, member sees as members');
    const current = prepared.when('chair', takeUp('item-1')).thenAccepted();
    expect(duties(current.meeting)).toBe('member sees as members, chair sees as chair');
    current.when('chair', takeUp('item-2')).thenRefused('not-allowed');
    const next = current.when('member-2', takeUp('item-2')).thenAccepted();
    expect(duties(next.meeting)).toBe('chair sees as chair, member sees as members');
    next.when('member-2', takeUp('item-1')).thenRefused('not-allowed');
  });

  test('S6: handed over for the session it is the deputy’s until it is taken back', () => {
    const away = given(...AT_ITEM_1)
      .when('chair', handOver('member-2'))
      .then(handed('member-2'));
    expect(duties(away.meeting)).toBe('member sees as members, chair sees as chair');
    const back = away.when('chair', takeBack()).then({ type: 'chair-taken-back', itemId: null });
    expect(duties(back.meeting)).toBe('chair sees as chair, member sees as members');
    away.when('member-2', takeBack()).then({ type: 'chair-taken-back', itemId: null });
    away.when('member-2', { type: 'suspend-sitting', reason: '' }).thenAccepted();
  });

  test('S6: the deputy of the session hands an item to a third', () => {
    const { meeting } = given(...IN_SESSION, handed('member-2'))
      .when('member-2', handOver('member-3', 'item-1'))
      .when('member-2', takeUp('item-1'))
      .thenAccepted();
    expect(chairNow(meeting)?.id).toBe('member-3');
  });

  test('S6: who holds it for one item disposes of no more than that', () => {
    const deputy = given(...AT_ITEM_1, handed('member-2', 'item-1'));
    deputy.when('member-2', handOver('member-2')).thenRefused('not-allowed');
    deputy.when('member-2', handOver('member-2', 'item-2')).thenRefused('not-allowed');
    deputy.when('member-2', handOver('member-3', 'item-1')).thenAccepted();
    deputy.when('member-2', takeBack('item-1')).thenAccepted();
    given(...AT_ITEM_1, handed('member-3'), handed('member-2', 'item-1'))
      .when('member-2', takeBack())
      .thenRefused('not-allowed');
  });

  test('S6: only to a member, who may know of the item', () => {
    given(...AT_ITEM_1)
      .when('chair', handOver('nobody'))
      .thenRefused('seat-unknown');
    given(...AT_ITEM_1)
      .when('chair', handOver('observer'))
      .thenRefused('not-a-member');
    given(...AT_ITEM_1)
      .when('chair', handOver('member-3', 'closed'))
      .thenRefused('not-in-audience');
    given(...AT_ITEM_1)
      .when('chair', handOver('member-2', 'closed'))
      .thenAccepted();
    given(...AT_ITEM_1)
      .when('chair', handOver('member-2', 'x'))
      .thenRefused('item-unknown');
  });

  test('S6: who is shut out of the item afterwards does not hold it', () => {
    const audience = { kind: 'named', seatIds: ['chair'] } as const;
    const meeting = meetingAfter(...AT_ITEM_1, handed('member-2', 'item-1'), {
      type: 'item-audience-set',
      itemId: 'item-1',
      audience,
    });
    expect(chairNow(meeting)?.id).toBe('chair');
  });

  test('S6: nobody gets what he has', () => {
    given(...AT_ITEM_1)
      .when('chair', handOver('chair'))
      .thenRefused('already-chair');
    given(...AT_ITEM_1)
      .when('chair', handOver('chair', 'item-1'))
      .thenRefused('already-chair');
    given(...AT_ITEM_1, handed('member-2'))
      .when('member-2', handOver('member-2'))
      .thenRefused('already-chair');
  });

  test('S6: taken back only what was handed over, and not by others', () => {
    given(...AT_ITEM_1)
      .when('chair', takeBack())
      .thenRefused('chair-not-handed-over');
    given(...AT_ITEM_1)
      .when('chair', takeBack('item-2'))
      .thenRefused('chair-not-handed-over');
    given(...AT_ITEM_1)
      .when('chair', takeBack('x'))
      .thenRefused('item-unknown');
    given(...AT_ITEM_1, handed('member-2'))
      .when('member-3', takeBack())
      .thenRefused('not-allowed');
  });

  test('S6: never during a vote, which a tie would pass with it', () => {
    const voting = [...AT_ITEM_1, ...voteOpened('q', ['chair', 'member-2'])];
    given(...voting)
      .when('chair', handOver('member-2'))
      .thenRefused('vote-in-progress');
    given(...AT_ITEM_1, handed('member-2'), ...voteOpened('q', ['chair']))
      .when('chair', takeBack())
      .thenRefused('vote-in-progress');
  });
});
