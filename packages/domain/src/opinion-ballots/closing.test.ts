import { describe, expect, test } from 'vitest';
import type { Command } from '../command.ts';
import { buildItem } from '../testing/build-item.ts';
import { cabinetOf } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';
import {
  answer,
  CLOSE,
  cast,
  DEADLINE,
  extend,
  LATER,
  PRESENT,
  reply,
  sent,
} from '../testing/in-writing.ts';
import { NINE } from '../testing/times.ts';
import { synthesisOf } from './synthesis.ts';

describe('the end', () => {
  const seats27 = cabinetOf(27);
  const of27 = (agreeing: number) => {
    const events = sent({ seats: seats27 });
    const ballots = seats27.slice(0, agreeing).map(({ id }) => cast(id, 'agree'));
    return given(...events, ...ballots)
      .when('secretary', CLOSE, DEADLINE)
      .thenAccepted().meeting;
  };

  test('L9: 14 of 27 agree and it passes, 13 and it does not', () => {
    const passed = of27(14);
    expect(passed.questions.q?.result).toMatchObject({ outcome: 'adopted', needed: 14, base: 27 });
    expect(passed.phase).toBe('closed');
    expect(of27(13).questions.q?.result).toMatchObject({ outcome: 'rejected', cast: 13 });
  });

  test('L9: it closes when all have answered or can answer no more', () => {
    const one = [...sent(), cast('member-2', 'agree')];
    given(...one)
      .when('secretary', CLOSE)
      .thenRefused('opinions-outstanding', { missing: 2, deadline: DEADLINE });
    given(...one, cast('member-3', 'agree'), cast('chair', 'agree'))
      .when('secretary', CLOSE)
      .thenAccepted();
    given(...one)
      .when('secretary', extend('member-3', LATER))
      .when('secretary', CLOSE, DEADLINE)
      .thenRefused('opinions-outstanding', { missing: 2, deadline: LATER });
  });

  test('L9: every answer is by name, also where votes are not', () => {
    const { meeting } = given(...sent({ rules: { byName: false } }), cast('member-2', 'agree'))
      .when('secretary', CLOSE, DEADLINE)
      .thenAccepted();
    expect(meeting.questions.q?.result?.ballots).toMatchObject([{ seatId: 'member-2' }]);
  });

  test('L9, V12: an answer on paper is entered by the secretary, with a reason', () => {
    given(...sent())
      .when('secretary', {
        type: 'enter-ballot',
        replaces: null,
        questionId: 'q',
        seatId: 'member-2',
        choice: 'agree',
        comment: '',
        reason: 'Letter of today',
      })
      .thenMeeting(({ questions }) => questions.q?.voted === 1);
  });

  test('L11: recalled with a reason, the answers stay and nobody answers any more', () => {
    const answered = given(...sent(), cast('member-2', 'agree'));
    answered.when('secretary', { type: 'cancel-meeting', reason: '' }).thenRefused('reason-needed');
    const recalled = answered
      .when('secretary', { type: 'cancel-meeting', reason: 'Wrong draft' })
      .thenMeeting(({ cancelledBecause }) => cancelledBecause === 'Wrong draft');
    expect(recalled.meeting.questions.q?.voted).toBe(1);
    recalled.when('member-3', answer('agree')).thenRefused('ballot-recalled');
  });

  test('L11: what is closed is not recalled, nor answered', () => {
    const closed = given(...sent())
      .when('secretary', CLOSE, DEADLINE)
      .thenAccepted();
    closed
      .when('secretary', { type: 'cancel-meeting', reason: 'Late' })
      .thenRefused('ballot-closed');
    closed.when('member-3', answer('agree')).thenRefused('ballot-closed');
  });
});

describe('what the drafting agency replies', () => {
  const items = [buildItem({ id: 'item-1', presenters: ['presenter', 'chair'] })];
  const answered = [
    ...sent({ items }),
    cast('chair', 'agree'),
    cast('member-2', 'agree', 'Nhìn chung tốt\nĐiều 5 khoản 2: bỏ\nĐiều 4: thêm'),
    cast('member-3', 'disagree'),
  ];
  const closed = given(...answered)
    .when('secretary', CLOSE)
    .thenAccepted();

  test('L6, L10: remarks are gathered by part of the draft', () => {
    const { meeting } = closed;
    const question = meeting.questions.q ?? never();
    const { byArticle, tally, missing, opinions } = synthesisOf(meeting, question);
    expect(tally).toEqual({ agree: 2, disagree: 1 });
    expect(missing).toEqual([]);
    expect(opinions.length).toBe(3);
    expect(byArticle.map(({ article, remarks }) => [article, remarks.length])).toEqual([
      [null, 2],
      ['Điều 4', 1],
      ['Điều 5 khoản 2', 1],
    ]);
  });

  test('L10: to every remark, after closing, and it says why where it is not accepted', () => {
    given(...answered)
      .when('presenter', reply('member-2'))
      .thenRefused('vote-not-closed');
    closed.when('presenter', reply('member-2', 7)).thenRefused('remark-unknown');
    closed.when('presenter', reply('chair')).thenRefused('remark-unknown');
    closed.when('presenter', reply('member-2', 0, ' ')).thenRefused('text-needed');
    closed
      .when('presenter', { ...reply('x'), questionId: 'x' } as Command)
      .thenRefused('question-unknown');
    const replied = closed.when('presenter', reply('member-2')).thenAccepted();
    replied.when('presenter', reply('member-2')).then();
    replied.when('secretary', PRESENT).thenRefused('remarks-without-reply', { count: 3 });
    const all = replied
      .when('presenter', reply('member-2', 1))
      .when('secretary', reply('member-2', 2))
      .when('secretary', reply('member-3'))
      .when('secretary', PRESENT)
      .thenMeeting(({ presentedAt }) => presentedAt === NINE);
    all.when('secretary', PRESENT).then();
    all.when('presenter', reply('member-3', 0, 'Again')).thenRefused('already-presented');
  });

  test('L10: by whoever presents the item, a member too, and by nobody else', () => {
    closed.when('chair', reply('member-2')).thenAccepted();
    closed.when('member-2', reply('member-3')).thenRefused('not-allowed');
    given(...sent(), cast('member-2', 'agree', 'Nhìn chung tốt'))
      .when('secretary', CLOSE, DEADLINE)
      .when('presenter', reply('member-2'))
      .thenRefused('not-allowed');
  });

  test('L10: what did not carry does not go to signature', () => {
    given(...sent())
      .when('secretary', PRESENT)
      .thenRefused('vote-not-closed');
    given(...sent())
      .when('secretary', CLOSE, DEADLINE)
      .when('secretary', PRESENT)
      .thenRefused('not-adopted');
  });
});

function never(): never {
  throw new Error('there is no result');
}
