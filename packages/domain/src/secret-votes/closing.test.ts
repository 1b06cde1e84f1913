import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from '../event.ts';
import { closeSecret } from '../testing/asks.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import {
  ballotCast,
  choiceOf,
  credentialIssued,
  questionPut,
  secretBallot,
  secretVoteOpened,
} from '../testing/build-question.ts';
import { given } from '../testing/given.ts';
import type { SecretBallot } from './state.ts';

const SESSION = buildMeeting({ current: 'item-1' });
const PUT = questionPut('q', { secret: true });
const ISSUED = [
  ...SESSION,
  ...secretVoteOpened('q', ['chair', 'member-2', 'member-3']),
  credentialIssued('q', 'chair'),
  credentialIssued('q', 'member-2', { issued: 2, where: 'remote' }),
];
const ISSUING_CLOSED: MeetingEvent = { type: 'issuing-closed', questionId: 'q' };
const CASTING = [...ISSUED, ISSUING_CLOSED];

describe('closing', () => {
  const agree = secretBallot('pk-2', 'agree');
  const disagree = secretBallot('pk-1', 'disagree');

  test('X4: not while credentials are given out', () => {
    given(...ISSUED)
      .when('chair', closeSecret(agree, disagree))
      .thenRefused('issuing-open');
    given(...SESSION, PUT)
      .when('chair', closeSecret())
      .thenRefused('vote-not-open');
    given(...SESSION, questionPut('q'))
      .when('chair', closeSecret())
      .thenRefused('vote-not-secret');
  });

  test('X6: the board is sorted by pseudonym, whatever the order in the box, and the result has no names', () => {
    const { meeting } = given(...CASTING)
      .when('chair', closeSecret(agree, disagree))
      .thenAccepted();
    const { board, result, state, ballots } = meeting.questions.q ?? {};
    expect(board).toEqual([disagree, agree]);
    expect({ state, ballots }).toEqual({ state: 'closed', ballots: {} });
    expect(result).toMatchObject({
      tally: { agree: 1, disagree: 1, other: 0, blank: 0 },
      cast: 2,
      castInRoom: 1,
      castRemotely: 1,
      notVoting: 1,
      present: 3,
      represented: 0,
      chairChoice: null,
      ballots: null,
    });
    const other = given(...CASTING)
      .when('chair', closeSecret(disagree, agree))
      .thenAccepted();
    expect(other.meeting).toEqual(meeting);
  });

  test('X6: it is closed once', () => {
    given(...CASTING)
      .when('chair', closeSecret(agree, disagree))
      .when('chair', closeSecret(agree, disagree))
      .thenRefused('vote-closed');
  });

  test.each<readonly [string, readonly SecretBallot[], number, number]>([
    ['a ballot is missing', [agree], 1, 0],
    ['there is one too many', [agree, disagree, secretBallot('pk-3', 'agree')], 3, 0],
    ['one is there twice', [agree, agree], 1, 1],
    ['one gives no answer that was offered', [agree, secretBallot('pk-3', 'perhaps')], 1, 1],
  ])('X5, X7, R3: where %s there is neither board nor result', (_, board, tallied, outside) => {
    given(...CASTING)
      .when('chair', closeSecret(...board))
      .then({
        type: 'vote-declared-inconsistent',
        questionId: 'q',
        ballots: 2,
        tallied,
        outside,
      })
      .thenMeeting(({ questions }) => questions.q?.state === 'void')
      .thenMeeting(({ questions }) => questions.q?.board === null)
      .thenMeeting(({ questions }) => questions.q?.result === null);
  });

  test('X5: a blank ballot is for none of the options, and none wins by it', () => {
    const options = { ...choiceOf('A', 'B'), secret: true };
    const voters = ['chair', 'member-2', 'member-3'];
    const [, opened, issuing] = secretVoteOpened('q', voters);
    if (!opened || !issuing) throw new Error('not opened');
    const { meeting } = given(
      ...SESSION,
      questionPut('q', options),
      opened,
      issuing,
      ...voters.map((seatId, index) => credentialIssued('q', seatId, { issued: index + 1 })),
      ISSUING_CLOSED,
    )
      .when(
        'chair',
        closeSecret(...['blank', 'blank', 'a'].map((it, i) => secretBallot(`${i}`, it))),
      )
      .thenAccepted();
    expect(meeting.questions.q?.result).toMatchObject({
      tally: { a: 1, b: 0, blank: 2 },
      outcome: 'rejected',
      winner: null,
    });
  });

  test('X1, V8: nobody knows how the chair voted, so a tie is lost', () => {
    const { meeting } = given(...CASTING)
      .when('chair', closeSecret(agree, disagree))
      .thenAccepted();
    const { result } = meeting.questions.q ?? {};
    expect(result).toMatchObject({ outcome: 'rejected', tie: 'lost', chairChoice: null });
  });

  test('X1: ballots by name change nothing in it', () => {
    const { meeting } = given(...CASTING, ballotCast('q', 'member-3', 'agree'))
      .when('chair', closeSecret(agree, disagree))
      .thenAccepted();
    expect(meeting.questions.q?.result?.cast).toBe(2);
  });
});
