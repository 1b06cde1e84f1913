import { describe, expect, test } from 'vitest';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { ballotCast, questionPut, rollCallOpened, voteOpened } from '../testing/build-question.ts';
import { buildSeat, cabinetOf } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';
import { meetingAfter } from '../testing/record.ts';
import { after } from '../testing/times.ts';
import { podiumHolder } from './podium.ts';

const seats = [
  ...cabinetOf(3),
  buildSeat({ id: 'secretary', role: 'secretary' }),
  buildSeat({ id: 'secretary-2', role: 'secretary' }),
];
const items = [buildItem({ id: 'item-1' }), buildItem({ id: 'item-2' })];
const PUBLISHED = buildMeeting({ seats, items, stage: 'published' });
const SESSION = buildMeeting({ seats, items, current: 'item-1' });
const take = (reason = 'Tablet of the chair is off') => ({ type: 'take-podium', reason }) as const;
const leave = { type: 'leave-podium' } as const;
const taken = (seatId = 'secretary') =>
  ({ type: 'podium-taken', seatId, reason: 'Tablet of the chair is off' }) as const;
const open = { type: 'open-vote', questionId: 'q', seconds: null, rollCall: true } as const;
const close = { type: 'close-vote', questionId: 'q' } as const;

describe('the podium taken by a secretary', () => {
  test('S14: with a reason, and asking again changes nothing', () => {
    given(...PUBLISHED)
      .when('secretary', take(' '))
      .thenRefused('reason-needed');
    given(...PUBLISHED)
      .when('secretary', take())
      .then(taken())
      .when('secretary', take('Another reason'))
      .then();
    given(...PUBLISHED)
      .when('member-2', take())
      .thenRefused('not-allowed');
  });

  test('S14, S1: a sitting is opened, led and closed without the tablet of the chair', () => {
    given(...PUBLISHED)
      .when('secretary', { type: 'open-sitting' })
      .thenRefused('not-allowed');
    given(...PUBLISHED, questionPut('q'), taken())
      .when('secretary', { type: 'open-sitting' })
      .when('secretary', { type: 'take-up-item', itemId: 'item-1' })
      .when('secretary', open)
      .when('secretary', close)
      .when('secretary', { type: 'postpone-item', itemId: 'item-2', reason: 'No figures' })
      .when('secretary', { type: 'suspend-sitting', reason: 'Lunch' })
      .when('secretary', { type: 'resume-sitting' })
      .when('secretary', { type: 'close-sitting' })
      .thenMeeting(({ phase }) => phase === 'closed')
      .thenMeeting(({ podiumTerms, closedAt }) => podiumTerms[0]?.until === closedAt);
  });

  test('S14: never a vote, a signature or the chair itself', () => {
    given(...SESSION, taken(), ...voteOpened('q', ['chair', 'member-2']))
      .when('secretary', {
        type: 'cast-ballot',
        questionId: 'q',
        choice: 'agree',
        comment: '',
        replaces: null,
      })
      .thenRefused('not-allowed');
    given(...SESSION, taken())
      .when('secretary', { type: 'confirm-conclusion', itemId: 'item-1', revision: 1 })
      .thenRefused('not-allowed');
    given(...SESSION, taken())
      .when('secretary', { type: 'hand-over-chair', seatId: 'member-2', itemId: null })
      .thenRefused('not-allowed');
  });

  test('S14, V8: the chair remains the chair: acts, and settles a tie', () => {
    given(
      ...SESSION,
      taken(),
      ...rollCallOpened('q', ['chair', 'member-2']),
      ballotCast('q', 'chair', 'agree'),
      ballotCast('q', 'member-2', 'disagree', { voted: 2 }),
    )
      .when('secretary', close)
      .thenMeeting(({ questions }) => questions.q?.result?.tie === 'chair');
    given(...SESSION, taken())
      .when('chair', { type: 'close-sitting' })
      .thenMeeting(({ phase }) => phase === 'closed');
  });

  test('S14: one secretary at a time; another takes it over', () => {
    given(...SESSION, taken())
      .when('secretary-2', { type: 'suspend-sitting', reason: '' })
      .thenRefused('not-allowed');
    given(...SESSION, taken())
      .when('secretary-2', take())
      .then(taken('secretary-2'))
      .when('secretary', { type: 'suspend-sitting', reason: '' })
      .thenRefused('not-allowed');
  });

  test('S14, M17: a secretary or the chair ends it, once', () => {
    for (const who of ['secretary', 'secretary-2', 'chair']) {
      given(...SESSION, taken())
        .when(who, leave)
        .then({ type: 'podium-left' })
        .when(who, leave)
        .then()
        .when('secretary', { type: 'suspend-sitting', reason: '' })
        .thenRefused('not-allowed');
    }
  });

  test('S14: each time is kept with who, why, from when and until when', () => {
    given(...SESSION)
      .when('secretary', take(), after(1))
      .when('secretary-2', take('Power cut'), after(2))
      .when('chair', leave, after(3))
      .thenMeeting(({ podiumTerms }) => {
        expect(podiumTerms).toEqual([
          { seatId: 'secretary', reason: taken().reason, from: after(1), until: after(2) },
          { seatId: 'secretary-2', reason: 'Power cut', from: after(2), until: after(3) },
        ]);
        return true;
      });
  });

  test('S14, M11: a secretary whose seat was taken back holds it no more', () => {
    const withdrawn = { type: 'seat-withdrawn', seatId: 'secretary', reason: 'Ill' } as const;
    expect(podiumHolder(meetingAfter(...SESSION, taken()))).toBe('secretary');
    expect(podiumHolder(meetingAfter(...SESSION, taken(), withdrawn))).toBe(null);
  });
});
