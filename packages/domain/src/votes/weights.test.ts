import { describe, expect, test } from 'vitest';
import type { MajorityBase, MeetingRules, TieRule } from '../rules.ts';
import { isMember } from '../seat.ts';
import { cast } from '../testing/asks.ts';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting, DETAILS, RULES } from '../testing/build-meeting.ts';
import { electionOf, MOTION, questionPut } from '../testing/build-question.ts';
import { buildSeat } from '../testing/build-seat.ts';
import { type Given, given } from '../testing/given.ts';
import type { QuestionText } from './commands.ts';
import { recompute } from './verdict.ts';

/** The chair of weight 3, and members of 1, 1, 2 and 5: 12 votes of 5 persons. */
const WEIGHTS = { chair: 3, one: 1, uno: 1, two: 2, five: 5 };
const seats = Object.entries(WEIGHTS).map(([id, weight]) =>
  buildSeat({ id, weight, role: id === 'chair' ? 'chair' : 'member' }),
);
const items = [buildItem({ id: 'item-1' })];
const meetingOf = (rules: Partial<MeetingRules> = {}, present = seats.map(({ id }) => id)) =>
  buildMeeting({
    seats,
    items,
    present,
    current: 'item-1',
    rules: { weightedVotes: true, ...rules },
  });
const OPEN = { type: 'open-vote', questionId: 'q', seconds: null, rollCall: false } as const;
const CLOSE = { type: 'close-vote', questionId: 'q' } as const;

function voting(
  rules: Partial<MeetingRules> = {},
  question: QuestionText = MOTION,
  present?: readonly string[],
): Given {
  return given(...meetingOf(rules, present && [...present]), questionPut('q', question))
    .when('chair', OPEN)
    .thenAccepted();
}

/** Each says something, then it is closed. */
function resultOf(session: Given, said: Readonly<Record<string, string>>) {
  let now = session;
  for (const [id, choice] of Object.entries(said)) now = now.when(id, cast(choice)).thenAccepted();
  const result = now.when('chair', CLOSE).thenAccepted().meeting.questions.q?.result;
  if (!result) throw new Error('no result');
  expect(result).toMatchObject(recompute(result));
  return result;
}

/** chair 3, one 1, uno 1, two 2, five 5: who is for it and who against, and what that comes to. */
const TABLE = `
for              against          base      tie     votes  of  needed  outcome

five,two         chair,one,uno    all       chair   7:5    12  7       adopted
five,one         chair,uno,two    all       chair   6:6    12  7       tied-against
chair,one,two    five,uno         all       chair   6:6    12  7       tied-for
chair,one,two    five,uno         all       lost    6:6    12  7       rejected
chair,one,two    five,uno         all       repeat  6:6    12  7       tied
one,uno,two      five             all       chair   4:5    12  7       rejected
one,uno,two      chair            cast      chair   4:3    7   4       adopted
five             one,uno,two      cast      chair   5:4    9   5       adopted
one,uno          two              cast      chair   2:2    4   3       rejected
chair,two        five             entitled  chair   5:5    12  7       rejected
chair            five             present   chair   3:5    12  7       rejected
`;

const rows = TABLE.trim().split('\n').slice(2);

describe('weighed votes', () => {
  test.each(rows)('V34: %s', (row) => {
    const [inFavour = '', against = '', base, tie, votes = '', of, needed, outcome] = row
      .trim()
      .split(/ +/);
    const said = (ids: string, choice: string) => ids.split(',').map((id) => [id, choice] as const);
    const result = resultOf(
      voting({
        majority: {
          base: base as MajorityBase,
          threshold: 'more-than-half',
          tie: tie as TieRule,
        },
      }),
      Object.fromEntries([...said(inFavour, 'agree'), ...said(against, 'disagree')]),
    );
    const [agree, disagree] = votes.split(':').map(Number);
    expect(result.weighed?.tally).toMatchObject({ agree, disagree });
    expect([result.base, result.needed]).toEqual([Number(of), Number(needed)]);
    const ends: Readonly<Record<string, object>> = {
      'tied-for': { outcome: 'adopted', tie: 'chair' },
      'tied-against': { outcome: 'rejected', tie: 'chair' },
    };
    expect(result).toMatchObject(ends[outcome ?? ''] ?? { outcome });
    const persons = [inFavour, against].map((ids) => ids.split(',').length);
    expect([result.tally.agree, result.tally.disagree]).toEqual(persons);
  });

  test('V34: the result says how many persons and which weight, of all, entitled, present and cast', () => {
    const result = resultOf(voting({}, MOTION, ['chair', 'two', 'five', 'one']), {
      five: 'agree',
      two: 'agree',
    });
    expect(result).toMatchObject({ members: 5, entitled: 4, present: 4, cast: 2, notVoting: 2 });
    expect(result.weighed).toEqual({
      all: 12,
      entitled: 11,
      present: 11,
      cast: 7,
      tally: { agree: 7, disagree: 0, other: 0 },
    });
    expect(result.ballots?.map(({ seatId, weight }) => [seatId, weight])).toEqual([
      ['two', 2],
      ['five', 5],
    ]);
  });

  test('V34: the quorum counts persons: three of five hold eleven votes and are too few', () => {
    const quorum = { numerator: 4, denominator: 5 };
    given(...meetingOf({ quorum }, ['chair', 'two', 'five']), questionPut('q'))
      .when('chair', OPEN)
      .thenRefused('no-quorum', { present: 3, needed: 4 });
  });

  test('V34: who votes for a member casts the weight of that member', () => {
    const rules = { proxiesPerMember: 1 };
    const here = ['chair', 'one', 'uno', 'two'];
    const session = given(
      ...meetingOf(rules, here),
      { type: 'proxy-given', forSeatId: 'five', seatId: 'one', itemId: null, reason: '' },
      questionPut('q'),
    )
      .when('chair', OPEN)
      .when('one', {
        type: 'cast-proxy-ballot',
        forSeatId: 'five',
        questionId: 'q',
        choice: 'agree',
        comment: '',
        replaces: null,
      })
      .thenAccepted();
    const result = resultOf(session, { one: 'agree', two: 'disagree' });
    expect(result.weighed).toMatchObject({ present: 12, tally: { agree: 6, disagree: 2 } });
    expect(result.ballots?.find(({ seatId }) => seatId === 'five')).toMatchObject({
      castBy: 'one',
      weight: 5,
    });
  });

  test('V34: of an election each marking has the weight of its ballots', () => {
    const names = ['An', 'Bình', 'Chi'];
    const approved = resultOf(voting({}, electionOf('approval', names, 1, 2)), {
      five: 'a+b',
      two: 'a',
      chair: 'b',
    });
    // a 5 + 2, b 5 + 3 of 12: only b has more than the 7 that a has too.
    expect(approved).toMatchObject({
      tally: { 'a+b': 1, a: 1, b: 1 },
      weighed: { tally: { 'a+b': 5, a: 2, b: 3 } },
      count: { votes: { a: 7, b: 8, c: 0 }, elected: ['b'], tied: null },
    });
    const ranked = resultOf(voting({}, electionOf('ranking', names)), {
      five: 'a',
      chair: 'b',
      two: 'c>b',
      one: 'c>b',
      uno: 'b',
    });
    // 5, 4, 3; then 5 and 7.
    expect(ranked.count).toMatchObject({
      elected: ['b'],
      rounds: [{ votes: { a: 5, b: 4, c: 3 }, out: ['c'] }, { votes: { a: 5, b: 7 } }],
    });
  });
});

describe('the weight of a seat', () => {
  test('V33: counts as it was when the vote opened, and later in later votes', () => {
    const heavier = { ...buildSeat({ id: 'one' }), weight: 9 };
    const session = voting()
      .when('secretary', { type: 'revise-seat', seat: heavier })
      .thenAccepted();
    expect(resultOf(session, { one: 'agree' }).weighed?.tally.agree).toBe(1);
    const again = session
      .when('chair', CLOSE)
      .when('secretary', {
        type: 'put-question',
        questionId: 'r',
        itemId: 'item-1',
        question: MOTION,
        repeats: null,
      })
      .when('chair', { ...OPEN, questionId: 'r' })
      .thenAccepted();
    expect(again.meeting.questions.r?.weights).toMatchObject({ one: 9, five: 5 });
  });

  test('V33, M12: is 1 of whoever has no vote, and of everybody where the rules weigh none', () => {
    const observer = buildSeat({ id: 'o', role: 'observer', weight: 4 });
    const member = buildSeat({ id: 'm', weight: 4 });
    const gives = { type: 'give-seats', seats: [observer, member] } as const;
    for (const weightedVotes of [true, false]) {
      given(...buildMeeting({ stage: 'preparing', rules: { weightedVotes } }))
        .when('secretary', gives)
        .thenMeeting(({ seats: { o, m } }) => {
          return o?.weight === 1 && m?.weight === (weightedVotes ? 4 : 1);
        });
    }
  });

  test('V33: where the rules weigh none a vote has no weights', () => {
    const session = voting({ weightedVotes: false });
    expect(session.meeting.questions.q?.weights).toBeNull();
    const result = resultOf(session, { five: 'agree', two: 'disagree' });
    expect([
      result.weighed,
      result.base,
      ...(result.ballots ?? []).map(({ weight }) => weight),
    ]).toEqual([null, seats.filter(isMember).length, 1, 1]);
  });
});

describe('weights and names', () => {
  test('V35: a vote that is weighed is never secret, neither when it is put nor when it is opened', () => {
    const secret = { ...MOTION, secret: true };
    const put = { type: 'put-question', questionId: 'q', itemId: 'item-1', repeats: null } as const;
    given(...meetingOf())
      .when('chair', { ...put, question: secret })
      .thenRefused('secret-with-weights');
    given(...meetingOf(), questionPut('q'))
      .when('chair', { type: 'revise-question', questionId: 'q', question: secret })
      .thenRefused('secret-with-weights');
    given(...meetingOf(), questionPut('q', secret))
      .when('chair', { type: 'open-secret-vote', questionId: 'q', publicKey: 'key' })
      .thenRefused('secret-with-weights');
  });

  test('V35: the rules weigh votes only where the result names who voted how', () => {
    const rules = { ...RULES, weightedVotes: true };
    const revise = { type: 'revise-meeting', details: DETAILS } as const;
    given(...buildMeeting({ stage: 'preparing' }))
      .when('secretary', { ...revise, rules: { ...rules, byName: false } })
      .thenRefused('weights-not-by-name');
    given(...buildMeeting({ stage: 'preparing' }))
      .when('secretary', { ...revise, rules })
      .thenAccepted();
  });
});
