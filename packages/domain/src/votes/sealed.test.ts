import { describe, expect, test } from 'vitest';
import { evolve } from '../evolve.ts';
import type { QuestionId } from '../identifiers.ts';
import { noMeeting } from '../meeting.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { ballotCast, voteOpened } from '../testing/build-question.ts';
import { given } from '../testing/given.ts';
import { recordOf } from '../testing/record.ts';
import { answersWithReceipt, countedBallots, sealedBallot } from './sealed.ts';

const [first] = recordOf([ballotCast('q', 'member-2', 'other', { comment: 'Later' })]);
if (!first) throw new Error('nothing was recorded');

describe('a receipt', () => {
  test('V20: is over what the ballot says, when it was recorded and at which version', () => {
    const { version, at } = first;
    const said = { questionId: 'q', seatId: 'member-2', choice: 'other', comment: 'Later' };
    expect(sealedBallot('meeting', first)).toEqual({ meetingId: 'meeting', ...said, version, at });
  });

  test('V20: cannot be had from a ballot that somebody else is told of', () => {
    for (const hidden of [{ seatId: null }, { choice: null }]) {
      const event = { ...ballotCast('q', 'member-2', 'agree'), ...hidden };
      expect(sealedBallot('meeting', { ...first, event })).toBeNull();
    }
  });

  test('V20: answers the voter, not a secretary who entered the ballot; it exists all the same', () => {
    const [own, entered, other] = recordOf([
      ballotCast('q', 'member-2', 'agree'),
      ballotCast('q', 'member-3', 'agree', { enteredBecause: 'Raised a hand' }),
      ...voteOpened('q', []),
    ]);
    if (!own || !entered || !other) throw new Error('too little was recorded');
    expect([own, entered, other].map(answersWithReceipt)).toEqual([true, false, false]);
    expect(sealedBallot('meeting', entered)).not.toBeNull();
    expect(sealedBallot('meeting', other)).toBeNull();
  });
});

describe('the sealed result sheet', () => {
  const votes = [
    ...buildMeeting({ current: 'item-1' }),
    ...voteOpened('before', ['chair']),
    ballotCast('before', 'chair', 'agree'),
    ...voteOpened('q', ['chair', 'member-2', 'member-3']),
    ballotCast('q', 'chair', 'agree'),
    ballotCast('q', 'member-2', 'disagree', { voted: 2 }),
    ballotCast('q', 'chair', 'disagree', { voted: 2 }),
    ballotCast('q', 'chair', 'other', { comment: 'Again', voted: 2 }),
  ];
  const log = recordOf(votes);

  function counted(questionId: QuestionId, events = log) {
    const question = events.reduce(evolve, noMeeting('meeting')).questions[questionId];
    if (!question) throw new Error('no such question');
    return countedBallots(question, events).map(({ event }) => [event.seatId, event.choice]);
  }

  test('V14, V21: lists of each voter the last ballot and no other, and none of another question', () => {
    expect(counted('q')).toEqual([
      ['member-2', 'disagree'],
      ['chair', 'other'],
    ]);
    expect(counted('before')).toEqual([['chair', 'agree']]);
  });

  test('R8, V21: lists what a proxy cast for a member, unless the member has voted', () => {
    const proxied = [
      ...votes,
      ballotCast('q', 'member-3', 'agree', { castBy: 'chair', voted: 3 }),
      ballotCast('q', 'member-2', 'agree', { castBy: 'chair', voted: 3 }),
    ];
    expect(counted('q', recordOf(proxied))).toEqual([
      ['member-2', 'disagree'],
      ['chair', 'other'],
      ['member-3', 'agree'],
    ]);
  });

  test('V21: lists as many ballots as the result counts, of each answer', () => {
    const closed = given(...votes)
      .when('chair', { type: 'close-vote', questionId: 'q' })
      .thenAccepted();
    const { tally, cast } = closed.meeting.questions.q?.result ?? {};
    const lines = counted('q');
    expect(lines.length).toBe(cast);
    const choices = Object.keys(tally ?? {});
    const sums = choices.map((choice) => [choice, lines.filter(([, c]) => c === choice).length]);
    expect(Object.fromEntries(sums)).toEqual(tally);
  });
});
