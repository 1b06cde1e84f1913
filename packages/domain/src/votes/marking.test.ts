import { describe, expect, test } from 'vitest';
import type { RefusalCode } from '../refusals.ts';
import { cast } from '../testing/asks.ts';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { ballotCast, electionOf, electionOpened } from '../testing/build-question.ts';
import { cabinetOf } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';
import type { ElectionKind, PutQuestion, QuestionText } from './commands.ts';
import { markedOn, markingOf } from './marking.ts';

const NAMES = ['An', 'Bình', 'Chi'];
const APPROVAL = electionOf('approval', NAMES, 2);
const RANKING = electionOf('ranking', NAMES);
const OF = { approval: APPROVAL, ranking: RANKING };
const seats = cabinetOf(5);
const voters = seats.map(({ id }) => id);
const SESSION = buildMeeting({ seats, items: [buildItem({ id: 'item-1' })], current: 'item-1' });
const put = (question: QuestionText): PutQuestion => {
  return { type: 'put-question', questionId: 'q', itemId: 'item-1', question, repeats: null };
};
const voting = (question: QuestionText) => {
  return given(...SESSION, ...electionOpened('q', question, voters));
};

describe('an election', () => {
  test('V26: has candidates, each called something and with an id of its own', () => {
    given(...SESSION)
      .when('chair', put(APPROVAL))
      .then({ ...put(APPROVAL), type: 'question-put' });
    for (const kind of ['approval', 'ranking'] as const) {
      given(...SESSION)
        .when('chair', put(electionOf(kind, ['An'])))
        .thenRefused('options-needed');
      for (const id of ['a', 'blank', 'abstain']) {
        const options = ['a', id].map((each, index) => ({ id: each, label: `${index}` }));
        given(...SESSION)
          .when('chair', put({ ...APPROVAL, kind, options }))
          .thenRefused('options-repeated');
      }
    }
  });

  test('V26: has neither more places nor more marks than candidates, and of each at least one', () => {
    for (const [places, marks, code] of [
      [0, 1, 'places-out-of-range'],
      [4, 1, 'places-out-of-range'],
      [1.5, 1, 'places-out-of-range'],
      [1, 0, 'marks-out-of-range'],
      [1, 4, 'marks-out-of-range'],
    ] as const) {
      given(...SESSION)
        .when('chair', put(electionOf('approval', NAMES, places, marks)))
        .thenRefused(code);
    }
    given(...SESSION)
      .when('chair', put({ ...APPROVAL, election: null }))
      .thenRefused('places-out-of-range');
    given(...SESSION)
      .when('chair', put(electionOf('approval', NAMES, 3, 1)))
      .thenAccepted();
  });

  test('V26: a ranking fills one place and may rank everybody, whatever was said', () => {
    given(...SESSION)
      .when('chair', put({ ...RANKING, election: { places: 2, marks: 1 } }))
      .then({ ...put(RANKING), type: 'question-put' });
  });

  test('V26: what elects nobody has no places', () => {
    const choice = { ...APPROVAL, kind: 'choice' } as const;
    given(...SESSION)
      .when('chair', put(choice))
      .then({ ...put({ ...choice, election: null }), type: 'question-put' });
  });
});

describe('a ballot of an election', () => {
  test.each<readonly [ElectionKind, string]>([
    ['approval', 'a'],
    ['approval', 'a+c'],
    ['approval', 'blank'],
    ['ranking', 'b'],
    ['ranking', 'b>a'],
    ['ranking', 'c>b>a'],
    ['ranking', 'blank'],
  ])('V27: of an %s may say %s', (kind, choice) => {
    voting(OF[kind])
      .when('chair', cast(choice))
      .then(ballotCast('q', 'chair', choice));
  });

  test.each<readonly [ElectionKind, string, RefusalCode]>([
    ['approval', 'd', 'option-unknown'],
    ['approval', 'a+d', 'option-unknown'],
    ['approval', 'a>b', 'option-unknown'],
    ['approval', '', 'option-unknown'],
    ['approval', 'a+', 'option-unknown'],
    ['approval', 'a+blank', 'option-unknown'],
    ['approval', 'agree', 'option-unknown'],
    ['approval', 'abstain', 'option-unknown'],
    ['approval', 'a+a', 'marks-repeated'],
    ['approval', 'a+b+c', 'marks-too-many'],
    ['approval', 'c+a', 'marks-unordered'],
    ['ranking', 'a+b', 'option-unknown'],
    ['ranking', 'a>d', 'option-unknown'],
    ['ranking', '>a', 'option-unknown'],
    ['ranking', 'a>b>a', 'marks-repeated'],
  ])('V27: of an %s may not say %s', (kind, choice, code) => {
    voting(OF[kind]).when('chair', cast(choice)).thenRefused(code);
  });

  test('V27: abstains where the answers of the meeting offer it', () => {
    const answers = ['agree', 'disagree', 'abstain'] as const;
    given(
      ...buildMeeting({
        seats,
        items: [buildItem({ id: 'item-1' })],
        current: 'item-1',
        rules: { answers },
      }),
      ...electionOpened('q', RANKING, voters),
    )
      .when('chair', cast('abstain'))
      .thenAccepted();
  });

  test('V27: says how many it may mark where it marks too many', () => {
    voting(APPROVAL).when('chair', cast('a+b+c')).thenRefused('marks-too-many', { most: 2 });
  });

  test('V27: has one text, written and read alike', () => {
    expect(markingOf(APPROVAL, ['c', 'a'])).toBe('a+c');
    expect(markingOf(RANKING, ['c', 'a'])).toBe('c>a');
    expect(markedOn('approval', 'a+c')).toEqual(['a', 'c']);
    expect(markedOn('ranking', 'c>a')).toEqual(['c', 'a']);
    expect(markedOn('ranking', 'blank')).toEqual([]);
    expect(markedOn('approval', 'abstain')).toEqual([]);
  });
});

describe('the result of an election', () => {
  test('V9, V27: keeps how many ballots say what, so that it can be counted again', () => {
    let session = voting(RANKING);
    for (const [seat, choice] of [
      ['chair', 'a>b'],
      ['member-2', 'b>a'],
      ['member-3', 'c>b'],
      ['member-4', 'b>a'],
      ['member-5', 'blank'],
    ] as const) {
      session = session.when(seat, cast(choice)).thenAccepted();
    }
    const { meeting } = session
      .when('chair', { type: 'close-vote', questionId: 'q' })
      .thenAccepted();
    expect(meeting.questions.q?.result).toMatchObject({
      election: { candidates: ['a', 'b', 'c'], places: 1 },
      tally: { 'a>b': 1, 'b>a': 2, 'c>b': 1, blank: 1 },
      cast: 5,
      needed: 3,
      outcome: 'adopted',
      winner: null,
      tie: null,
    });
    // a and c had as few, the chair ranked a and not c.
    expect(meeting.questions.q?.result?.count).toEqual({
      votes: { a: 1, b: 3 },
      elected: ['b'],
      tied: null,
      rounds: [
        {
          votes: { a: 1, b: 2, c: 1 },
          exhausted: 1,
          out: ['c'],
          tie: { candidates: ['a', 'c'], settledBy: 'chair' },
        },
        { votes: { a: 1, b: 3 }, exhausted: 1, out: [], tie: null },
      ],
    });
    expect(meeting.questions.q?.result?.chairChoice).toBe('a>b');
  });

  test('V29, V13: tells how the chair voted only where a tie asks for it', () => {
    const closed = (...choices: readonly string[]) => {
      let session = voting(electionOf('approval', NAMES, 1, 2));
      for (const [index, choice] of choices.entries()) {
        session = session.when(voters[index] ?? '', cast(choice)).thenAccepted();
      }
      session = session.when('chair', { type: 'close-vote', questionId: 'q' }).thenAccepted();
      return session.meeting.questions.q?.result;
    };
    expect(closed('a', 'a+b', 'a+b', 'b')).toMatchObject({
      chairChoice: 'a',
      tie: 'chair',
      count: { elected: ['a'], tied: { candidates: ['a', 'b'], places: 1 } },
    });
    expect(closed('a', 'a', 'a', 'b')).toMatchObject({ chairChoice: null, tie: null });
  });
});
