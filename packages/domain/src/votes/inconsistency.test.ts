import { expect, test } from 'vitest';
import { buildMeeting } from '../testing/build-meeting.ts';
import { ballotCast, MOTION, questionPut, voteOpened } from '../testing/build-question.ts';
import { given } from '../testing/given.ts';
import { meetingAfter } from '../testing/record.ts';
import { computeResult } from './compute-result.ts';
import { inconsistencyOf } from './inconsistency.ts';

const OPEN = [...buildMeeting({ current: 'item-1' }), ...voteOpened('q', ['chair', 'member-2'])];
const AGREED = ballotCast('q', 'chair', 'agree');
const close = { type: 'close-vote', questionId: 'q' } as const;

test('R3: a ballot of a seat that may not vote is no result but both figures', () => {
  given(...OPEN, AGREED, ballotCast('q', 'member-3', 'agree'))
    .when('chair', close)
    .then({
      type: 'vote-declared-inconsistent',
      questionId: 'q',
      ballots: 2,
      tallied: 1,
      outside: 1,
    })
    .thenMeeting(({ questions }) => questions.q?.result === null)
    .thenMeeting(({ questions }) => questions.q?.inconsistency?.tallied === 1);
});

test('R3: a ballot of none of the answers is neither', () => {
  given(...OPEN, AGREED, ballotCast('q', 'member-2', 'perhaps'))
    .when('chair', close)
    .then({
      type: 'vote-declared-inconsistent',
      questionId: 'q',
      ballots: 2,
      tallied: 1,
      outside: 0,
    });
});

test('R3, V11: it counts for nothing, and is repeated like a void vote', () => {
  given(...OPEN, ballotCast('q', 'member-3', 'agree'))
    .when('chair', close)
    .when('chair', {
      type: 'put-question',
      questionId: 'again',
      itemId: 'item-1',
      question: MOTION,
      repeats: 'q',
    })
    .then({ ...questionPut('again'), repeats: 'q' });
});

test('R3: where every ballot is in the tally there is nothing to declare', () => {
  const { questions, ...meeting } = meetingAfter(
    ...OPEN,
    AGREED,
    ballotCast('q', 'member-2', 'other'),
  );
  const { q } = questions;
  const result = q && computeResult({ ...meeting, questions }, q);
  expect(q && result && inconsistencyOf(q, result)).toBeNull();
});
