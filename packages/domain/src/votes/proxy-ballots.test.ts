import { describe, expect, test } from 'vitest';
import { mineOf } from '../mine.ts';
import { checkedIn } from '../testing/build-meeting.ts';
import { ballotCast, voteOpened } from '../testing/build-question.ts';
import { given } from '../testing/given.ts';
import {
  cast,
  castFor,
  close,
  gave,
  HERE,
  IN_ITEM_1,
  meetingOf,
  proxied,
} from '../testing/represented.ts';

describe('cast-proxy-ballot', () => {
  const VOTING = [
    ...IN_ITEM_1,
    gave('member-5', 'member-2'),
    ...voteOpened('q', [...HERE, 'member-5']),
  ];

  test('R8: the holder casts one beside the own', () => {
    given(...VOTING)
      .when('member-2', cast('disagree'))
      .when('member-2', castFor('member-5'))
      .then({ ...proxied(), voted: 2 })
      .when('member-2', castFor('member-5'))
      .then();
    given(...VOTING)
      .when('member-3', castFor('member-5'))
      .thenRefused('not-your-proxy');
    given(...VOTING)
      .when('member-2', castFor('member-6'))
      .thenRefused('not-your-proxy');
  });

  test('R8: nobody for a member who was not let vote, nor who may not vote oneself', () => {
    const without = [...IN_ITEM_1, gave('member-5', 'member-2'), ...voteOpened('q', HERE)];
    given(...without)
      .when('member-2', castFor('member-5'))
      .thenRefused('not-entitled');
    given(...IN_ITEM_1, gave('member-5', 'member-2'), ...voteOpened('q', ['chair', 'member-5']))
      .when('member-2', castFor('member-5'))
      .thenRefused('not-entitled');
  });

  test('R8: a member who has come votes in person, and that counts instead', () => {
    given(...VOTING)
      .when('member-5', cast())
      .thenRefused('not-checked-in');
    given(...VOTING, checkedIn('member-5'))
      .when('member-2', castFor('member-5'))
      .thenRefused('principal-present');
    given(...VOTING, proxied('agree'), checkedIn('member-5'))
      .when('member-5', cast('disagree'))
      .then(ballotCast('q', 'member-5', 'disagree'))
      .when('chair', close)
      .thenMeeting(({ questions }) => questions.q?.result?.tally.disagree === 1)
      .thenMeeting(({ questions }) => questions.q?.result?.tally.agree === 0)
      .thenMeeting(({ questions }) => questions.q?.result?.cast === 1);
    const left = { type: 'checked-out', seatId: 'member-5', way: 'self' } as const;
    given(...VOTING, checkedIn('member-5'), ballotCast('q', 'member-5', 'agree'), left)
      .when('member-2', castFor('member-5', 'disagree'))
      .thenRefused('ballot-final');
  });

  test('R8, V12: what the secretary enters does not take its place', () => {
    given(...VOTING, proxied())
      .when('secretary', {
        type: 'enter-ballot',
        replaces: null,
        questionId: 'q',
        seatId: 'member-5',
        choice: 'disagree',
        comment: '',
        reason: 'By hand',
      })
      .thenRefused('ballot-final');
  });

  test('R8, V22: a tap from before the one that counts does not undo it, however late it comes', () => {
    const first = VOTING.length + 1;
    const voted = given(...VOTING).when('member-2', castFor('member-5'));
    voted.when('member-2', castFor('member-5', 'disagree')).thenRefused('ballot-changed-meanwhile');
    const changed = voted.when('member-2', castFor('member-5', 'disagree', first));
    changed
      .when('member-2', castFor('member-5', 'agree', first))
      .thenRefused('ballot-changed-meanwhile');
    changed.when('member-2', castFor('member-5', 'agree', first + 1)).thenAccepted();
    // The own ballot is another one: neither stands for the other.
    voted.when('member-2', cast('disagree')).thenAccepted();
  });

  test('R8, V14: it may be changed as the own may', () => {
    given(...VOTING, proxied())
      .when('member-2', castFor('member-5', 'disagree', VOTING.length + 1))
      .then(proxied('disagree'));
    const final = meetingOf({ ballotsMayChange: false });
    given(
      ...final,
      gave('member-5', 'member-2'),
      ...voteOpened('q', [...HERE, 'member-5']),
      proxied(),
    )
      .when('member-2', castFor('member-5', 'disagree'))
      .thenRefused('ballot-final');
  });

  test('R8: the result counts it and names both', () => {
    const present = { base: 'present', threshold: 'more-than-half', tie: 'lost' } as const;
    const votes = [
      gave('member-5', 'member-2'),
      ...voteOpened('q', [...HERE, 'member-5']),
      ballotCast('q', 'member-2', 'agree'),
      ballotCast('q', 'member-3', 'agree'),
      proxied(),
    ];
    const { meeting } = given(...meetingOf({ majority: present }), ...votes)
      .when('chair', close)
      .thenAccepted();
    // 4 are there and 1 is represented: 3 of 5.
    expect(meeting.questions.q?.result).toMatchObject({
      members: 6,
      present: 4,
      represented: 1,
      base: 5,
      needed: 3,
      tally: { agree: 3, disagree: 0, other: 0 },
      outcome: 'adopted',
      notVoting: 2,
    });
    const named = meeting.questions.q?.result?.ballots?.map(({ seatId, castBy }) => [
      seatId,
      castBy,
    ]);
    expect(named).toEqual([
      ['member-2', null],
      ['member-3', null],
      ['member-5', 'member-2'],
    ]);
  });

  test('R8, V4: with a member who comes late, whoever gave that member a proxy is let in', () => {
    const late = [...IN_ITEM_1, gave('member-5', 'member-6'), ...voteOpened('q', HERE)];
    const add = { type: 'add-voter', questionId: 'q', seatId: 'member-5', reason: 'Late' } as const;
    given(...late)
      .when('chair', add)
      .thenRefused('not-checked-in');
    given(...late, checkedIn('member-6'))
      .when('chair', { ...add, seatId: 'member-6' })
      .when('chair', add)
      .when('member-6', castFor('member-5'))
      .thenAccepted();
  });

  test('W10: it is the holder’s own act', () => {
    const { meeting } = given(...VOTING)
      .when('member-2', castFor('member-5'))
      .thenAccepted();
    expect(mineOf(meeting, 'member-2').proxyBallots.q?.['member-5']?.choice).toBe('agree');
    expect(mineOf(meeting, 'member-5').proxyBallots).toEqual({});
  });
});
