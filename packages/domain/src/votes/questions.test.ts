import { describe, test } from 'vitest';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { choiceOf, MOTION, questionPut, voteOpened } from '../testing/build-question.ts';
import { buildSeat, cabinetOf } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';
import type { PutQuestion, QuestionText } from './commands.ts';

const items = [buildItem({ id: 'item-1' }), buildItem({ id: 'item-2' })];
const AT_ITEM_1 = buildMeeting({ items, current: 'item-1' });
const VOTING = [...AT_ITEM_1, ...voteOpened('q', ['chair', 'member-2'])];
const linkTo = (questionId: string): QuestionText => {
  return { ...MOTION, link: { questionId, outcome: 'adopted' } };
};
const put = (questionId: string, question = MOTION, itemId = 'item-1'): PutQuestion => {
  return { type: 'put-question', questionId, itemId, question, repeats: null };
};

describe('put-question', () => {
  test('V1: a question is put on an item by the podium, before the session too', () => {
    given(...buildMeeting({ items, stage: 'preparing' }))
      .when('secretary', put('q'))
      .then({ ...put('q'), type: 'question-put' });
    given(...AT_ITEM_1)
      .when('chair', put('q'))
      .then({ ...put('q'), type: 'question-put' });
  });

  test('V1: it has a text, an id of its own, and an item that is not adopted', () => {
    given(...AT_ITEM_1)
      .when('chair', put('q', { ...MOTION, text: ' ' }))
      .thenRefused('text-needed');
    given(...AT_ITEM_1, questionPut('q'))
      .when('chair', put('q'))
      .thenRefused('question-exists');
    given(...AT_ITEM_1)
      .when('chair', put('q', MOTION, 'x'))
      .thenRefused('item-unknown');
    given(...AT_ITEM_1, { type: 'items-adopted', itemIds: ['item-2'] })
      .when('chair', put('q', MOTION, 'item-2'))
      .thenRefused('item-finished');
  });

  test('V1: a motion has no options of its own', () => {
    const odd = { ...MOTION, options: [{ id: 'x', label: 'X' }] };
    given(...AT_ITEM_1)
      .when('chair', put('q', odd))
      .then({ ...put('q'), type: 'question-put' });
  });

  test('V1: a choice has two options or more, each with a label and an id of its own', () => {
    const twice = { ...choiceOf('One'), options: [1, 2].map((n) => ({ id: 'a', label: `${n}` })) };
    given(...AT_ITEM_1)
      .when('chair', put('q', choiceOf('One', 'Two')))
      .thenAccepted();
    given(...AT_ITEM_1)
      .when('chair', put('q', choiceOf('One')))
      .thenRefused('options-needed');
    given(...AT_ITEM_1)
      .when('chair', put('q', choiceOf('One', ' ')))
      .thenRefused('options-needed');
    given(...AT_ITEM_1)
      .when('chair', put('q', twice))
      .thenRefused('options-repeated');
  });

  test('V17: a question hangs on another one of the same item, not on itself', () => {
    const other = questionPut('other');
    given(...AT_ITEM_1, other)
      .when('chair', put('q', linkTo('other')))
      .thenAccepted();
    given(...AT_ITEM_1)
      .when('chair', put('q', linkTo('other')))
      .thenRefused('question-unknown');
    given(...AT_ITEM_1)
      .when('chair', put('q', linkTo('q')))
      .thenRefused('question-unknown');
    given(...AT_ITEM_1, questionPut('other', {}, 'item-2'))
      .when('chair', put('q', linkTo('other')))
      .thenRefused('question-unknown');
  });

  test('V17: questions do not hang on one another in a circle', () => {
    given(
      ...AT_ITEM_1,
      questionPut('a'),
      questionPut('b', linkTo('a')),
      questionPut('c', linkTo('b')),
    )
      .when('chair', { type: 'revise-question', questionId: 'a', question: linkTo('c') })
      .thenRefused('question-unknown');
  });

  test('V11: what repeats a vote names it, and it must be void and of the same item', () => {
    const repeat = { ...put('again'), repeats: 'q' };
    const voided = [
      ...VOTING,
      { type: 'vote-voided', questionId: 'q', reason: 'Wrong text' },
    ] as const;
    given(...voided)
      .when('chair', repeat)
      .then({ ...repeat, type: 'question-put' });
    given(...VOTING)
      .when('chair', repeat)
      .thenRefused('vote-not-closed');
    given(...AT_ITEM_1)
      .when('chair', repeat)
      .thenRefused('question-unknown');
    given(...voided)
      .when('chair', { ...repeat, itemId: 'item-2' })
      .thenRefused('question-unknown');
  });
});

describe('revise-question and withdraw-question', () => {
  const revise = (question: QuestionText) =>
    ({ type: 'revise-question', questionId: 'q', question }) as const;
  const withdraw = { type: 'withdraw-question', questionId: 'q' } as const;

  test('V16: until it is voted on a question may be rewritten', () => {
    const question = { ...MOTION, text: 'Adopt it as amended?' };
    given(...AT_ITEM_1, questionPut('q'))
      .when('secretary', revise(question))
      .then({ type: 'question-revised', questionId: 'q', question })
      .thenMeeting(({ questions }) => questions.q?.text === 'Adopt it as amended?')
      .when('secretary', revise(question))
      .then();
    given(...AT_ITEM_1, questionPut('q'))
      .when('chair', revise({ ...question, text: '' }))
      .thenRefused('text-needed');
    given(...VOTING)
      .when('chair', revise(question))
      .thenRefused('question-not-put');
  });

  test('V16: until it is voted on a question may be withdrawn', () => {
    given(...AT_ITEM_1, questionPut('q'))
      .when('chair', withdraw)
      .then({ type: 'question-withdrawn', questionId: 'q' })
      .thenMeeting(({ questions }) => questions.q?.state === 'withdrawn')
      .when('chair', withdraw)
      .then()
      .when('chair', revise(choiceOf('One', 'Two')))
      .thenRefused('question-not-put');
    given(...VOTING)
      .when('chair', withdraw)
      .thenRefused('question-not-put');
  });
});

describe('declare-ready', () => {
  const ready = { type: 'declare-ready', questionId: 'q' } as const;
  const delegate = buildSeat({ id: 'delegate', role: 'delegate', forSeatId: 'member-2' });

  test('V16: those who have a vote say once that they are ready, until it opens', () => {
    given(...AT_ITEM_1, questionPut('q'))
      .when('member-2', ready)
      .then({ type: 'seat-ready', questionId: 'q', seatId: 'member-2' })
      .when('member-2', ready)
      .then()
      .thenMeeting(({ questions }) => questions.q?.ready.join() === 'member-2');
    given(...VOTING)
      .when('member-2', ready)
      .thenRefused('question-not-put');
  });

  test('V16: a delegate is ready only where delegates vote', () => {
    const seats = [...cabinetOf(3), delegate];
    for (const delegatesVote of [false, true]) {
      const asked = given(
        ...buildMeeting({ seats, items, rules: { delegatesVote } }),
        questionPut('q'),
      ).when('delegate', ready);
      if (delegatesVote) asked.thenAccepted();
      else asked.thenRefused('not-entitled');
    }
  });
});

describe('a question of an item that one may not know of', () => {
  test('V1: does not exist', () => {
    const audience = { kind: 'named', seatIds: ['chair'] } as const;
    const closed = [
      ...AT_ITEM_1,
      { type: 'item-audience-set', itemId: 'item-1', audience } as const,
    ];
    const hidden = given(...closed, questionPut('q'));
    hidden
      .when('member-2', { type: 'declare-ready', questionId: 'q' })
      .thenRefused('question-unknown');
    hidden.when('chair', { type: 'declare-ready', questionId: 'q' }).thenAccepted();
    hidden
      .when('chair', { type: 'declare-ready', questionId: 'x' })
      .thenRefused('question-unknown');
    given(...closed, ...voteOpened('q', ['chair', 'member-2']))
      .when('member-2', {
        type: 'cast-ballot',
        replaces: null,
        questionId: 'q',
        choice: 'agree',
        comment: '',
      })
      .thenRefused('question-unknown');
  });
});
