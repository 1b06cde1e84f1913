import { describe, expect, test } from 'vitest';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { ballotCast, MOTION, questionPut, voteOpened } from '../testing/build-question.ts';
import { cabinetOf } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';
import { meetingAfter } from '../testing/record.ts';
import { after, NINE } from '../testing/times.ts';
import { computeResult } from './compute-result.ts';
import { openQuestion } from './find-question.ts';

const items = [buildItem({ id: 'item-1' }), buildItem({ id: 'item-2' })];
const seats = cabinetOf(27);
const ids = seats.map(({ id }) => id);
const AT_ITEM_1 = buildMeeting({ seats, items, current: 'item-1' });
const PUT = [...AT_ITEM_1, questionPut('q')];
const OPEN = [...AT_ITEM_1, ...voteOpened('q', ids)];
const COUNTING = [...AT_ITEM_1, ...voteOpened('q', ids, after(60))];
const PAUSED = [...COUNTING, { type: 'vote-paused', questionId: 'q', secondsLeft: 20 }] as const;
const VOID = [...OPEN, { type: 'vote-voided', questionId: 'q', reason: 'Wrong text' }] as const;
const open = (questionId = 'q', seconds: number | null = null) =>
  ({ type: 'open-vote', questionId, seconds, rollCall: false }) as const;
const close = { type: 'close-vote', questionId: 'q' } as const;
const pause = { type: 'pause-vote', questionId: 'q' } as const;
const resume = { type: 'resume-vote', questionId: 'q' } as const;
const leave = (seatId: string) => ({ type: 'checked-out', seatId, way: 'self' }) as const;

/** The event that closes a vote, with the result as it must be. */
function closed(...events: typeof OPEN) {
  const meeting = meetingAfter(...events);
  const question = meeting.questions.q;
  if (!question) throw new Error('no question');
  return {
    type: 'vote-closed',
    questionId: 'q',
    result: computeResult(meeting, question),
  } as const;
}

describe('open-vote', () => {
  test('V2: a vote opens on the current item, without an end or with a countdown', () => {
    given(...PUT)
      .when('chair', open())
      .then({
        type: 'vote-opened',
        questionId: 'q',
        electorate: ids,
        closesAt: null,
        rollCall: false,
        weights: null,
      })
      .thenMeeting((meeting) => openQuestion(meeting)?.openedAt === NINE);
    given(...PUT)
      .when('chair', open('q', 90), after(1))
      .then({
        type: 'vote-opened',
        questionId: 'q',
        electorate: ids,
        closesAt: after(91),
        rollCall: false,
        weights: null,
      });
  });

  test('V2: not in a break, not on another item, not twice', () => {
    given(...PUT, { type: 'sitting-suspended', reason: '' })
      .when('chair', open())
      .thenRefused('not-in-session');
    given(...AT_ITEM_1, questionPut('q', {}, 'item-2'))
      .when('chair', open())
      .thenRefused('no-current-item');
    given(...buildMeeting({ seats, items }), questionPut('q'))
      .when('chair', open())
      .thenRefused('no-current-item');
    given(...OPEN)
      .when('chair', open())
      .thenRefused('question-not-put');
    given(...VOID)
      .when('chair', open())
      .thenRefused('question-not-put');
  });

  test('V2: the 18th of 27 leaving blocks opening', () => {
    const eighteen = [
      ...buildMeeting({ seats, items, present: ids.slice(0, 18), current: 'item-1' }),
    ];
    const put = [...eighteen, questionPut('q')];
    given(...put)
      .when('chair', open())
      .then({
        type: 'vote-opened',
        questionId: 'q',
        electorate: ids.slice(0, 18),
        closesAt: null,
        rollCall: false,
        weights: null,
      });
    given(...put, leave('member-18'))
      .when('chair', open())
      .thenRefused('no-quorum', { present: 17, needed: 18 });
  });

  test.each([9, 0, -1, 7201, Number.NaN])('V2: a countdown of %d seconds is refused', (seconds) => {
    given(...PUT)
      .when('chair', open('q', seconds))
      .thenRefused('seconds-out-of-range');
  });

  test.each([10, 7200])('V2: a countdown of %d seconds will do', (seconds) => {
    given(...PUT)
      .when('chair', open('q', seconds))
      .thenAccepted();
  });

  test('V3: one vote is open at a time, a paused one too', () => {
    given(...OPEN, questionPut('other'))
      .when('chair', open('other'))
      .thenRefused('vote-another-open');
    given(...PAUSED, questionPut('other'))
      .when('chair', open('other'))
      .thenRefused('vote-another-open');
    given(...OPEN, closed(...OPEN), questionPut('other'))
      .when('chair', open('other'))
      .thenAccepted();
  });

  test('V17: a linked vote opens only when the other has ended as it must', () => {
    const linked = questionPut('next', {
      ...MOTION,
      link: { questionId: 'q', outcome: 'adopted' },
    });
    const agreed = ids.slice(0, 14).map((id) => ballotCast('q', id, 'agree'));
    const adopted = [...OPEN, ...agreed, closed(...OPEN, ...agreed)];
    given(...PUT, linked)
      .when('chair', open('next'))
      .thenRefused('question-link-open');
    given(...VOID, linked)
      .when('chair', open('next'))
      .thenRefused('question-link-open');
    given(...adopted, linked)
      .when('chair', open('next'))
      .thenAccepted();
    given(...OPEN, closed(...OPEN), linked)
      .when('chair', open('next'))
      .thenRefused('question-link-not-met');
  });
});

describe('close-vote', () => {
  test('V6: the chair closes when he likes, also what is paused', () => {
    given(...COUNTING)
      .when('chair', close)
      .then(closed(...OPEN));
    given(...PAUSED)
      .when('chair', close, after(1))
      .then(closed(...OPEN))
      .thenMeeting(({ questions }) => questions.q?.closedAt === after(1));
  });

  test('V6: the clock closes at the end of the countdown, to the millisecond', () => {
    given(...COUNTING)
      .when('clock', close, after(59.999))
      .thenRefused('countdown-not-over');
    given(...COUNTING)
      .when('clock', close, after(60))
      .then(closed(...OPEN));
  });

  test('V6: the clock closes nothing that has no end or is paused', () => {
    given(...OPEN)
      .when('clock', close, after(9999))
      .thenRefused('countdown-not-over');
    given(...PAUSED)
      .when('clock', close, after(9999))
      .thenRefused('countdown-not-over');
  });

  test('V6: what is not open is not closed', () => {
    given(...PUT)
      .when('chair', close)
      .thenRefused('vote-not-open');
    given(...VOID)
      .when('chair', close, after(5))
      .thenRefused('vote-closed', { closedAt: NINE, serverTime: after(5) });
    given(...OPEN)
      .when('chair', close, after(1))
      .when('chair', close, after(2))
      .thenRefused('vote-closed', { closedAt: after(1), serverTime: after(2) });
  });
});

describe('pause-vote and resume-vote', () => {
  test('V15: the countdown stands still, the second that runs counted full', () => {
    given(...COUNTING)
      .when('chair', pause, after(39.5))
      .then({ type: 'vote-paused', questionId: 'q', secondsLeft: 21 })
      .when('chair', resume, after(1000))
      .then({ type: 'vote-resumed', questionId: 'q', closesAt: after(1021) })
      .thenMeeting(({ questions }) => questions.q?.secondsLeft === null);
    given(...COUNTING)
      .when('chair', pause, after(59.999))
      .then({ type: 'vote-paused', questionId: 'q', secondsLeft: 1 });
  });

  test('V15: a vote without an end has none after a pause', () => {
    given(...OPEN)
      .when('chair', pause)
      .then({ type: 'vote-paused', questionId: 'q', secondsLeft: null })
      .when('chair', resume)
      .then({ type: 'vote-resumed', questionId: 'q', closesAt: null });
  });

  test('V6: what has run out is not drawn out by a pause', () => {
    given(...COUNTING)
      .when('chair', pause, after(60))
      .thenRefused('vote-closed', { closedAt: after(60), serverTime: after(60) });
  });

  test('V15: only what is open is paused, only what is paused is resumed', () => {
    given(...PUT)
      .when('chair', pause)
      .thenRefused('vote-not-open');
    given(...PAUSED)
      .when('chair', pause)
      .thenRefused('vote-not-open');
    given(...OPEN)
      .when('chair', resume)
      .thenRefused('vote-not-paused');
  });

  test('V15: while it is paused nobody votes', () => {
    given(...PAUSED)
      .when('member-2', {
        type: 'cast-ballot',
        replaces: null,
        questionId: 'q',
        choice: 'agree',
        comment: '',
      })
      .thenRefused('vote-paused');
  });
});

describe('void-vote', () => {
  const voidVote = { type: 'void-vote', questionId: 'q', reason: 'Wrong text' } as const;

  test('V11: a vote is void with a reason, whether open, paused or closed, and stays in the file', () => {
    const agreed = [...OPEN, ballotCast('q', 'chair', 'agree')];
    for (const events of [OPEN, PAUSED, [...agreed, closed(...agreed)]]) {
      const { meeting } = given(...events)
        .when('chair', voidVote)
        .then({ type: 'vote-voided', questionId: 'q', reason: 'Wrong text' });
      expect(meeting.questions.q).toMatchObject({ state: 'void', voidedBecause: 'Wrong text' });
      expect(openQuestion(meeting)).toBeUndefined();
    }
    given(...OPEN)
      .when('chair', { ...voidVote, reason: ' ' })
      .thenRefused('reason-needed');
  });

  test('V11: what was not voted on, is void already or was withdrawn is not void', () => {
    given(...PUT)
      .when('chair', voidVote)
      .thenRefused('vote-not-open');
    given(...VOID)
      .when('chair', voidVote)
      .thenRefused('vote-closed');
    given(...PUT, { type: 'question-withdrawn', questionId: 'q' })
      .when('chair', voidVote)
      .thenRefused('vote-closed');
  });

  test('V11: the repeated vote is counted by itself', () => {
    const agreed = ids
      .slice(0, 20)
      .map((id, index) => ballotCast('q', id, 'agree', { voted: index + 1 }));
    const { meeting } = given(...OPEN, ...agreed)
      .when('chair', voidVote)
      .when('chair', {
        type: 'put-question',
        questionId: 'again',
        itemId: 'item-1',
        question: MOTION,
        repeats: 'q',
      })
      .when('chair', open('again'))
      .when('chair', {
        type: 'cast-ballot',
        replaces: null,
        questionId: 'again',
        choice: 'disagree',
        comment: '',
      })
      .when('chair', { type: 'close-vote', questionId: 'again' })
      .thenAccepted();
    expect(meeting.questions.again?.result).toMatchObject({ cast: 1, outcome: 'rejected' });
    expect(meeting.questions.q).toMatchObject({ state: 'void', result: null, voted: 20 });
  });
});
