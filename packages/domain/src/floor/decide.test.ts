import { describe, test } from 'vitest';
import type { MeetingEvent } from '../event.ts';
import { given } from '../testing/given.ts';
import { AT_ITEM_1, asked, floorRequested, queue } from '../testing/on-the-floor.ts';
import { after } from '../testing/times.ts';

const give = (requestId: string, seconds = 300) =>
  ({ type: 'give-floor', requestId, seconds }) as const;
const call = (seatId: string, requestId = 'called', seconds = 300) =>
  ({ type: 'call-speaker', requestId, seatId, seconds }) as const;

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
