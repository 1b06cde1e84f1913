import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from '../event.ts';
import { given } from '../testing/given.ts';
import {
  AT_ITEM_1,
  AT_ITEM_2,
  ask,
  asked,
  BETWEEN,
  floorRequested,
  NOT_OPENED,
  queue,
  TO_ITEM_2,
} from '../testing/on-the-floor.ts';
import { NINE } from '../testing/times.ts';

const give = (requestId: string, seconds = 300) =>
  ({ type: 'give-floor', requestId, seconds }) as const;
const call = (seatId: string, requestId = 'called', seconds = 300) =>
  ({ type: 'call-speaker', requestId, seatId, seconds }) as const;
const closed = (...seatIds: readonly string[]): MeetingEvent => {
  return { type: 'item-audience-set', itemId: 'item-1', audience: { kind: 'named', seatIds } };
};

describe('request-floor', () => {
  test('F1: a request is recorded behind those before it, with what the room hears', () => {
    const { meeting } = asked('member', 'observer', 'bridge', 'chair');
    expect(queue(meeting)).toEqual(['of member', 'of observer', 'of bridge', 'of chair']);
    expect(meeting.floor.requests['of bridge']).toMatchObject({
      seatId: 'bridge',
      name: { en: 'Seat bridge' },
      itemId: 'item-1',
      kind: 'speak',
      at: NINE,
    });
  });

  test('F1: a seat has one request of each kind per item', () => {
    const waiting = asked('member');
    waiting.when('member', ask('again')).thenRefused('already-asked');
    waiting.when('member', ask('order', 'point-of-order')).thenAccepted();
    waiting.when('secretary', give('of member')).when('member', ask('again')).thenAccepted();
  });

  test('F1: an id is used once, also when the request is long gone', () => {
    asked('member').when('member-2', ask('of member')).thenRefused('request-exists');
    asked('member')
      .when('member', { type: 'withdraw-floor-request', requestId: 'of member' })
      .when('member-2', ask('of member'))
      .thenRefused('request-exists');
  });

  test('F1: only in session', () => {
    given(...NOT_OPENED)
      .when('member', ask('r'))
      .thenRefused('not-in-session');
    given(...AT_ITEM_1, { type: 'sitting-suspended', reason: '' })
      .when('member', ask('r'))
      .thenRefused('not-in-session');
  });

  test('F2: who waits is who asked on the current item; the others wait for theirs', () => {
    const { meeting } = asked('member');
    const later = [...AT_ITEM_1, floorRequested('of member'), ...TO_ITEM_2];
    expect(queue(meeting)).toEqual(['of member']);
    given(...later)
      .when('member', ask('on item 2'))
      .thenMeeting((m) => queue(m).join() === 'on item 2');
    given(...later)
      .when('chair', give('of member'))
      .thenRefused('request-unknown');
    given(...later)
      .when('chair', { type: 'take-up-item', itemId: 'item-1' })
      .thenMeeting((m) => queue(m).join() === 'of member');
  });

  test('F8: questioning names a respondent who may answer here', () => {
    const question = { ...ask('q', 'question'), respondentSeatId: 'member-2' };
    given(...AT_ITEM_1)
      .when('member', question)
      .thenMeeting(({ floor }) => floor.requests.q?.respondentSeatId === 'member-2');
    given(...AT_ITEM_1)
      .when('member', { ...question, respondentSeatId: null })
      .thenRefused('respondent-needed');
    for (const respondentSeatId of ['nobody', 'guest', 'screen', 'adviser']) {
      given(...AT_ITEM_1)
        .when('member', { ...question, respondentSeatId })
        .thenRefused('seat-unknown');
    }
  });

  test('F8: only questioning has one', () => {
    given(...AT_ITEM_1)
      .when('member', { ...ask('r'), respondentSeatId: 'member-2' })
      .thenMeeting(({ floor }) => floor.requests.r?.respondentSeatId === null);
  });

  test('F11: a bridge point says who will speak there, nobody else', () => {
    const speaker = 'Chairman of the provincial People’s Committee';
    given(...AT_ITEM_1)
      .when('bridge', { ...ask('b'), speaker })
      .when('member', { ...ask('m'), speaker })
      .thenMeeting(({ floor }) => floor.requests.b?.speaker === speaker)
      .thenMeeting(({ floor }) => floor.requests.m?.speaker === null);
  });

  test('F9: guests of single items speak on these alone', () => {
    given(...AT_ITEM_2)
      .when('guest', ask('r'))
      .thenAccepted();
    given(...AT_ITEM_1)
      .when('guest', ask('r'))
      .thenRefused('no-current-item');
    given(...BETWEEN)
      .when('guest', ask('r'))
      .thenRefused('no-current-item');
    given(...BETWEEN)
      .when('member', ask('r'))
      .thenAccepted();
  });

  test('F9: nobody acts on the floor of an item that they may not know of', () => {
    const inside = [...AT_ITEM_1, closed('member'), floorRequested('of member')];
    given(...inside)
      .when('member-2', ask('r'))
      .thenRefused('no-current-item');
    given(...inside)
      .when('chair', give('of member'))
      .thenRefused('no-current-item');
    given(...inside)
      .when('chair', call('member'))
      .thenRefused('no-current-item');
    given(...inside)
      .when('chair', { type: 'end-floor' })
      .thenRefused('no-current-item');
    given(...inside)
      .when('secretary', give('of member'))
      .thenAccepted();
  });
});

describe('withdraw-floor-request and refuse-floor-request', () => {
  const withdraw = { type: 'withdraw-floor-request', requestId: 'of member' } as const;
  const refuse = {
    type: 'refuse-floor-request',
    requestId: 'of member',
    reason: 'Off topic',
  } as const;

  test('F10: whoever asked withdraws, nobody else', () => {
    asked('member')
      .when('member', withdraw)
      .then({ type: 'floor-request-withdrawn', requestId: 'of member' })
      .thenMeeting((meeting) => queue(meeting).length === 0)
      .when('member', withdraw)
      .thenRefused('request-unknown');
    asked('member').when('member-2', withdraw).thenRefused('request-unknown');
  });

  test('F10: also from an item that is over', () => {
    given(...AT_ITEM_1, floorRequested('of member'), ...TO_ITEM_2)
      .when('member', withdraw)
      .thenAccepted();
  });

  test('F10: the podium refuses', () => {
    asked('member')
      .when('secretary', refuse)
      .then({ type: 'floor-request-refused', requestId: 'of member', reason: 'Off topic' })
      .thenMeeting((meeting) => queue(meeting).length === 0);
    given(...AT_ITEM_1)
      .when('chair', refuse)
      .thenRefused('request-unknown');
  });
});
