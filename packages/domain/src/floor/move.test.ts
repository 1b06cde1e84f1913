import { describe, expect, test } from 'vitest';
import { given } from '../testing/given.ts';
import { AT_ITEM_1, ask, floorRequested, queue, TO_ITEM_2 } from '../testing/on-the-floor.ts';

describe('the order of the queue', () => {
  const move = (requestId: string, before: string | null) =>
    ({ type: 'move-floor-request', requestId, before }) as const;
  const mixed = given(...AT_ITEM_1)
    .when('member', ask('speak 1'))
    .when('member-2', { ...ask('question 1', 'question'), respondentSeatId: 'chair' })
    .when('member-2', ask('speak 2'))
    .when('bridge', ask('reply 1', 'reply'))
    .when('member-3', ask('order 1', 'point-of-order'))
    .when('member', { ...ask('question 2', 'question'), respondentSeatId: 'chair' })
    .when('member', ask('reply 2', 'reply'))
    .thenAccepted();

  test('F3: points of order come first, then replies, then the lists in the order of asking', () => {
    expect(queue(mixed.meeting)).toEqual([
      'order 1',
      'reply 1',
      'reply 2',
      'speak 1',
      'question 1',
      'speak 2',
      'question 2',
    ]);
  });

  test.each<readonly [string, string | null, string]>([
    ['speak 2', 'speak 1', 'order 1, reply 1, reply 2, speak 2, speak 1, question 1, question 2'],
    [
      'question 2',
      'speak 1',
      'order 1, reply 1, reply 2, question 2, speak 1, question 1, speak 2',
    ],
    ['speak 1', null, 'order 1, reply 1, reply 2, question 1, speak 2, question 2, speak 1'],
    ['reply 2', 'reply 1', 'order 1, reply 2, reply 1, speak 1, question 1, speak 2, question 2'],
    ['speak 2', 'order 1', 'order 1, reply 1, reply 2, speak 1, question 1, speak 2, question 2'],
    ['reply 1', 'speak 1', 'order 1, reply 1, reply 2, speak 1, question 1, speak 2, question 2'],
  ])('F6: %s moved before %s', (requestId, before, order) => {
    const { meeting } = mixed.when('chair', move(requestId, before)).thenAccepted();
    expect(queue(meeting).join(', ')).toBe(order);
  });

  test('F6: nothing moves before itself, nor before or from nowhere', () => {
    mixed.when('chair', move('speak 1', 'speak 1')).then();
    mixed.when('chair', move('speak 1', 'nowhere')).thenRefused('request-unknown');
    mixed.when('chair', move('nowhere', null)).thenRefused('request-unknown');
    given(...AT_ITEM_1, floorRequested('of member'), ...TO_ITEM_2)
      .when('chair', move('of member', null))
      .thenRefused('request-unknown');
  });
});
