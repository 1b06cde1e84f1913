import { describe, expect, test } from 'vitest';
import { quorumOf } from '../quorum.ts';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { ballotCast, questionPut, voteOpened } from '../testing/build-question.ts';
import { cabinetOf } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';
import { NINE } from '../testing/times.ts';

const seats = cabinetOf(27);
const ids = seats.map(({ id }) => id);
const items = [
  buildItem({ id: 'item-1' }),
  buildItem({ id: 'item-2' }),
  buildItem({ id: 'closed', audience: { kind: 'named', seatIds: ['chair', 'member-2'] } }),
];
const AT_ITEM_1 = buildMeeting({ seats, items, current: 'item-1' });
const recuse = (seatId: string, itemId = 'item-1', reason = 'Own company') =>
  ({ type: 'recuse-member', itemId, seatId, reason }) as const;
const takeBack = (seatId: string, itemId = 'item-1') =>
  ({ type: 'take-back-recusal', itemId, seatId }) as const;
const recused = (seatId: string, itemId = 'item-1') =>
  ({ type: 'member-recused', itemId, seatId, reason: 'Own company' }) as const;
const taken = (seatId: string) =>
  ({ type: 'recusal-taken-back', itemId: 'item-1', seatId }) as const;
const open = { type: 'open-vote', questionId: 'q', seconds: null, rollCall: false } as const;
const close = { type: 'close-vote', questionId: 'q' } as const;
const handOver = (seatId: string, itemId: string | null) =>
  ({ type: 'hand-over-chair', seatId, itemId }) as const;

describe('recuse-member', () => {
  test('R4: a member withdraws, or the chair withdraws a member, with a reason', () => {
    given(...AT_ITEM_1)
      .when('member-2', recuse('member-2'))
      .then(recused('member-2'));
    given(...AT_ITEM_1)
      .when('chair', recuse('member-2'))
      .then(recused('member-2'))
      .when('chair', recuse('member-2'))
      .then();
    given(...AT_ITEM_1)
      .when('member-2', recuse('member-2', 'item-1', ' '))
      .thenRefused('reason-needed');
    given(...AT_ITEM_1)
      .when('member-3', recuse('member-2'))
      .thenRefused('not-allowed');
  });

  test('R4: of members who may know of the item, while it is to be decided', () => {
    const story = given(...AT_ITEM_1);
    story.when('chair', recuse('member-2', 'nowhere')).thenRefused('item-unknown');
    story.when('chair', recuse('nobody')).thenRefused('seat-unknown');
    story.when('chair', recuse('secretary')).thenRefused('not-a-member');
    story.when('chair', recuse('member-3', 'closed')).thenRefused('not-in-audience');
    story
      .when('chair', { type: 'conclude-item', itemId: 'item-1' })
      .when('chair', recuse('member-2'))
      .thenRefused('item-finished');
  });

  test('R4: not during a vote on the item', () => {
    const voting = given(...AT_ITEM_1, ...voteOpened('q', ids));
    voting.when('member-2', recuse('member-2')).thenRefused('vote-in-progress');
    voting.when('member-2', recuse('member-2', 'item-2')).then(recused('member-2', 'item-2'));
  });
});

describe('take-back-recusal', () => {
  test('R4: by whoever said it, or by the chair', () => {
    const own = given(...AT_ITEM_1)
      .when('member-2', recuse('member-2'))
      .thenAccepted();
    own.when('member-2', takeBack('member-2')).then(taken('member-2'));
    own.when('chair', takeBack('member-2')).then(taken('member-2'));
    own.when('member-3', takeBack('member-2')).thenRefused('not-allowed');
    const others = given(...AT_ITEM_1)
      .when('chair', recuse('member-2'))
      .thenAccepted();
    others.when('member-2', takeBack('member-2')).thenRefused('not-allowed');
    others.when('chair', takeBack('member-2')).then(taken('member-2'));
  });

  test('R4: until the item has been voted on', () => {
    const voted = given(...AT_ITEM_1, questionPut('q'), recused('member-2'))
      .when('chair', open)
      .thenAccepted();
    voted.when('chair', takeBack('member-2')).thenRefused('item-voted-on');
    voted.when('chair', close).when('chair', takeBack('member-2')).thenRefused('item-voted-on');
    given(...AT_ITEM_1)
      .when('chair', takeBack('member-2'))
      .then();
  });
});

describe('the chair', () => {
  test('R5: hands the item over before withdrawing from it', () => {
    given(...AT_ITEM_1)
      .when('chair', recuse('chair'))
      .thenRefused('chairs-item');
    const handed = given(...AT_ITEM_1)
      .when('chair', handOver('member-2', 'item-1'))
      .when('chair', recuse('chair'))
      .then(recused('chair'));
    handed
      .when('chair', { type: 'take-back-chair', itemId: 'item-1' })
      .thenRefused('member-recused');
    handed
      .when('chair', { type: 'take-back-chair', itemId: null })
      .thenRefused('chair-not-handed-over');
  });

  test('R5: is not passed to who is recused, and an item is not taken up by one', () => {
    const story = given(...AT_ITEM_1, recused('member-2'), recused('member-3', 'item-2'));
    story.when('chair', handOver('member-2', 'item-1')).thenRefused('member-recused');
    story.when('chair', handOver('member-2', null)).thenRefused('member-recused');
    story
      .when('chair', handOver('member-3', null))
      .when('member-3', { type: 'take-up-item', itemId: 'item-2' })
      .thenRefused('member-recused');
  });

  test('R5: of the session does not come back to an item whose appointed chair is recused', () => {
    given(
      ...AT_ITEM_1,
      { type: 'chair-handed-over', seatId: 'member-2', itemId: null },
      recused('chair'),
    )
      .when('chair', { type: 'take-back-chair', itemId: null })
      .thenRefused('member-recused');
  });
});

describe('of an item', () => {
  test('R6: who is recused counts neither to the quorum nor to the majority', () => {
    // 27 less 3 are 24: 16 must be present, 13 in favour.
    const three = ['member-25', 'member-26', 'member-27'].map((id) => recused(id));
    const present = ids.slice(0, 16);
    const sixteen = buildMeeting({ seats, items, present, current: 'item-1' });
    given(...sixteen, questionPut('q'))
      .when('chair', open)
      .thenRefused('no-quorum', { present: 16, needed: 18 });
    const opened = given(...sixteen, ...three, questionPut('q'))
      .when('chair', open)
      .then({
        type: 'vote-opened',
        questionId: 'q',
        electorate: present,
        closesAt: null,
        rollCall: false,
        weights: null,
      });
    expect(quorumOf(opened.meeting, NINE)).toMatchObject({
      members: 27,
      needed: 18,
      reached: false,
    });
    const votes = present.slice(0, 13).map((id) => ballotCast('q', id, 'agree'));
    given(...sixteen, ...three, ...voteOpened('q', present), ...votes)
      .when('chair', close)
      .thenMeeting(({ questions }) => questions.q?.result?.outcome === 'adopted')
      .thenMeeting(({ questions }) => questions.q?.result?.base === 24)
      .thenMeeting(({ questions }) => questions.q?.result?.needed === 13)
      .thenMeeting(({ questions }) => questions.q?.result?.members === 27)
      .thenMeeting(({ questions }) => questions.q?.result?.recused.length === 3);
    given(...sixteen, ...three, ...voteOpened('q', present), ...votes.slice(1))
      .when('chair', close)
      .thenMeeting(({ questions }) => questions.q?.result?.outcome === 'rejected');
  });

  test('R6: who is recused has no vote, and is neither ready nor let in', () => {
    const opened = given(...AT_ITEM_1, recused('member-2'), questionPut('q'));
    opened.when('member-2', { type: 'declare-ready', questionId: 'q' }).thenRefused('not-entitled');
    const voting = opened.when('chair', open).thenAccepted();
    expect(voting.meeting.questions.q?.electorate).toEqual(ids.filter((id) => id !== 'member-2'));
    voting
      .when('member-2', {
        type: 'cast-ballot',
        replaces: null,
        questionId: 'q',
        choice: 'agree',
        comment: '',
      })
      .thenRefused('not-entitled');
    voting
      .when('chair', { type: 'add-voter', questionId: 'q', seatId: 'member-2', reason: 'Late' })
      .thenRefused('member-recused');
  });

  test('R6: on other items everybody counts', () => {
    const result = given(...buildMeeting({ seats, items, current: 'item-2' }), recused('member-2'))
      .when('chair', { type: 'take-up-item', itemId: 'item-2' })
      .then().meeting;
    expect(result.agenda.items['item-2']?.recusals).toEqual([]);
    given(
      ...buildMeeting({ seats, items, current: 'item-2' }),
      recused('member-2'),
      questionPut('q', {}, 'item-2'),
    )
      .when('chair', open)
      .then({
        type: 'vote-opened',
        questionId: 'q',
        electorate: ids,
        closesAt: null,
        rollCall: false,
        weights: null,
      });
  });
});
