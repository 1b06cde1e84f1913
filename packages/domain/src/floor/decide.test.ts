import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from '../event.ts';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { buildSeat, oneOfEach } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';
import type { meetingAfter } from '../testing/record.ts';
import { after, NINE } from '../testing/times.ts';
import type { FloorKind, RequestFloor } from './commands.ts';
import { speakersQueue } from './queue.ts';

const guest = buildSeat({ id: 'guest', role: 'presenter', itemIds: ['item-2'] });
const seats = [...oneOfEach(), guest];
const items = [buildItem({ id: 'item-1' }), buildItem({ id: 'item-2' })];
const BETWEEN = buildMeeting({ seats, items });
const AT_ITEM_1 = buildMeeting({ seats, items, current: 'item-1' });
const AT_ITEM_2 = buildMeeting({ seats, items, current: 'item-2' });
const TO_ITEM_2: readonly MeetingEvent[] = [
  { type: 'item-concluded', itemId: 'item-1' },
  { type: 'item-taken-up', itemId: 'item-2' },
];

const ask = (requestId: string, kind: FloorKind = 'speak'): RequestFloor => {
  return {
    type: 'request-floor',
    requestId,
    kind,
    subject: '',
    speaker: null,
    respondentSeatId: null,
  };
};
const give = (requestId: string, seconds = 300) =>
  ({ type: 'give-floor', requestId, seconds }) as const;
const call = (seatId: string, requestId = 'called', seconds = 300) =>
  ({ type: 'call-speaker', requestId, seatId, seconds }) as const;
const closed = (...seatIds: readonly string[]): MeetingEvent => {
  return { type: 'item-audience-set', itemId: 'item-1', audience: { kind: 'named', seatIds } };
};

/** On item 1 these have asked, in this order. */
function asked(...who: readonly string[]) {
  const story = given(...AT_ITEM_1);
  return who.reduce((before, seat) => before.when(seat, ask(`of ${seat}`)).thenAccepted(), story);
}

function queue(meeting: ReturnType<typeof meetingAfter>): readonly string[] {
  return speakersQueue(meeting).map(({ id }) => id);
}

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
    given(...buildMeeting({ seats, items, stage: 'published' }))
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

/** A request of the member on item 1. */
function floorRequested(requestId: string): MeetingEvent {
  return {
    type: 'floor-requested',
    requestId,
    seatId: 'member',
    name: { vi: '', en: '' },
    itemId: 'item-1',
    kind: 'speak',
    subject: '',
    speaker: null,
    respondentSeatId: null,
    rank: 'a0',
  };
}

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

describe('speaking', () => {
  test('F12: giving the floor ends the speech before', () => {
    asked('member', 'bridge')
      .when('chair', give('of member'))
      .then({ type: 'floor-given', requestId: 'of member', seconds: 300 })
      .when('secretary', give('of bridge', 60), after(100))
      .then(
        { type: 'floor-ended', requestId: 'of member' },
        { type: 'floor-given', requestId: 'of bridge', seconds: 60 },
      )
      .thenMeeting(({ floor }) => floor.speaking?.startedAt === after(100))
      .thenMeeting(({ floor }) => floor.spoken[0]?.endedAt === after(100))
      .thenMeeting((meeting) => queue(meeting).length === 0);
    given(...AT_ITEM_1)
      .when('chair', give('nothing'))
      .thenRefused('request-unknown');
  });

  test('F4: the chair calls somebody who did not ask', () => {
    asked('member')
      .when('chair', give('of member'))
      .when('chair', call('bridge'))
      .thenMeeting(({ floor }) => floor.speaking?.seatId === 'bridge')
      .thenMeeting(({ floor }) => floor.spoken.length === 1);
    given(...AT_ITEM_1)
      .when('secretary', call('member', 'called', 60))
      .then(
        {
          ...floorRequested('called'),
          name: { vi: 'Ghế member', en: 'Seat member' },
        } as MeetingEvent,
        { type: 'floor-given', requestId: 'called', seconds: 60 },
      );
  });

  test('F4: only who speaks here, and by a new request', () => {
    for (const seatId of ['nobody', 'screen', 'adviser', 'secretary', 'unit', 'guest']) {
      given(...AT_ITEM_1)
        .when('chair', call(seatId))
        .thenRefused('speaker-unknown');
    }
    asked('member').when('chair', call('member', 'of member')).thenRefused('request-exists');
  });

  test.each([9, 7201, Number.NaN])('F7: a speech does not last %d seconds', (seconds) => {
    asked('member').when('chair', give('of member', seconds)).thenRefused('seconds-out-of-range');
    given(...AT_ITEM_1)
      .when('chair', call('member', 'called', seconds))
      .thenRefused('seconds-out-of-range');
    asked('member')
      .when('chair', give('of member'))
      .when('chair', { type: 'set-speaking-time', seconds })
      .thenRefused('seconds-out-of-range');
  });

  test('F7: the podium sets the time of the present speaker anew', () => {
    const set = { type: 'set-speaking-time', seconds: 600 } as const;
    asked('member')
      .when('chair', give('of member'))
      .when('secretary', set)
      .then({ type: 'speaking-time-set', requestId: 'of member', seconds: 600 })
      .thenMeeting(({ floor }) => floor.speaking?.seconds === 600)
      .when('secretary', set)
      .then();
    given(...AT_ITEM_1)
      .when('chair', set)
      .thenRefused('nobody-speaking');
  });

  test.each(['chair', 'secretary', 'member'])('F5: %s ends the speech of the member', (who) => {
    asked('member')
      .when('chair', give('of member'))
      .when(who, { type: 'end-floor' })
      .then({ type: 'floor-ended', requestId: 'of member' })
      .thenMeeting(({ floor }) => floor.speaking === null)
      .when(who, { type: 'end-floor' })
      .thenRefused('nobody-speaking');
  });

  test('F5: nobody ends the speech of another', () => {
    const speaking = asked('member').when('chair', give('of member')).thenAccepted();
    speaking.when('member-2', { type: 'end-floor' }).thenRefused('not-allowed');
    speaking.when('bridge', { type: 'end-floor' }).thenRefused('not-allowed');
  });
});
