import { expect, test } from 'vitest';
import type { MeetingRules } from '../rules.ts';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { ballotCast, MOTION, questionPut } from '../testing/build-question.ts';
import { buildSeat, cabinetOf } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';

const seats = [...cabinetOf(27), buildSeat({ id: 'd', role: 'delegate', forSeatId: 'member-27' })];
const ids = cabinetOf(27).map(({ id }) => id);
const EIGHTEEN = ids.slice(0, 18);
const PRESENT = { base: 'present', threshold: 'all', tie: 'lost' } as const;

/** A vote opened with these present, then these ballots, then these leave. */
function result(
  rules: Partial<MeetingRules>,
  present: readonly string[],
  agree: readonly string[],
  disagree: readonly string[],
  leaving: readonly string[],
) {
  const { meeting } = given(
    ...buildMeeting({
      seats,
      items: [buildItem({ id: 'item-1' })],
      rules,
      present,
      current: 'item-1',
    }),
    questionPut('q'),
  )
    .when('chair', { type: 'open-vote', questionId: 'q', seconds: null, rollCall: false })
    .thenAccepted();
  const voted = [
    ...agree.map((id) => ballotCast('q', id, 'agree')),
    ...disagree.map((id) => ballotCast('q', id, 'disagree')),
    ...leaving.map((seatId) => ({ type: 'checked-out', seatId, way: 'self' }) as const),
  ];
  const electorate = meeting.questions.q?.electorate ?? [];
  return given(
    ...buildMeeting({
      seats,
      items: [buildItem({ id: 'item-1' })],
      rules,
      present,
      current: 'item-1',
    }),
    questionPut('q'),
    {
      type: 'vote-opened',
      questionId: 'q',
      electorate,
      closesAt: null,
      rollCall: false,
      weights: null,
    },
    ...voted,
  )
    .when('chair', { type: 'close-vote', questionId: 'q' })
    .thenAccepted().meeting.questions.q?.result;
}

test('V2, V7: the quorum is lost during the vote: the vote goes on, of all members as before', () => {
  const [agree, gone] = [EIGHTEEN.slice(0, 14), EIGHTEEN.slice(14)];
  expect(result({}, EIGHTEEN, agree, [], gone)).toMatchObject({
    members: 27,
    entitled: 18,
    present: 14,
    cast: 14,
    notVoting: 4,
    needed: 14,
    outcome: 'adopted',
  });
});

test('V7: who votes and leaves makes the number of those present no smaller', () => {
  const [agree, disagree] = [EIGHTEEN.slice(0, 10), EIGHTEEN.slice(10)];
  expect(result({ majority: PRESENT }, EIGHTEEN, agree, disagree, disagree)).toMatchObject({
    present: 18,
    base: 18,
    needed: 18,
    outcome: 'rejected',
  });
  expect(result({ majority: PRESENT }, EIGHTEEN, agree, [], disagree)).toMatchObject({
    present: 10,
    base: 10,
    needed: 10,
    outcome: 'adopted',
  });
});

test('V7, V18: a member for whom a delegate votes counts to those present', () => {
  const rules = { majority: PRESENT, delegatesVote: true };
  expect(result(rules, [...EIGHTEEN, 'd'], EIGHTEEN, ['d'], [])).toMatchObject({
    present: 18,
    represented: 1,
    base: 19,
    needed: 19,
    outcome: 'rejected',
  });
});

test('R1, V17: what ended in a tie is put again, and nothing hangs on it', () => {
  const rules = { majority: { base: 'all', threshold: 'more-than-half', tie: 'repeat' } } as const;
  const put = {
    type: 'put-question',
    questionId: 'again',
    itemId: 'item-1',
    repeats: 'q',
  } as const;
  const linked = { ...MOTION, link: { questionId: 'q', outcome: 'rejected' } } as const;
  const tied = given(
    ...buildMeeting({ seats: cabinetOf(2), rules, current: 'item-1' }),
    questionPut('q'),
    questionPut('next', linked),
  )
    .when('chair', { type: 'open-vote', questionId: 'q', seconds: null, rollCall: false })
    .when('chair', {
      type: 'cast-ballot',
      replaces: null,
      questionId: 'q',
      choice: 'agree',
      comment: '',
    })
    .when('member-2', {
      type: 'cast-ballot',
      replaces: null,
      questionId: 'q',
      choice: 'disagree',
      comment: '',
    })
    .when('chair', { type: 'close-vote', questionId: 'q' })
    .thenMeeting(({ questions }) => questions.q?.result?.outcome === 'tied');
  tied
    .when('chair', { type: 'open-vote', questionId: 'next', seconds: null, rollCall: false })
    .thenRefused('question-link-not-met');
  tied
    .when('chair', { ...put, question: MOTION })
    .then(Object.assign(questionPut('again'), { repeats: 'q' }));
});
