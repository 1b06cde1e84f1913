import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from '../event.ts';
import { mineOf } from '../mine.ts';
import type { MeetingRules } from '../rules.ts';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting, checkedIn } from '../testing/build-meeting.ts';
import { ballotCast, questionPut, voteOpened } from '../testing/build-question.ts';
import { buildSeat, cabinetOf } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';

const NAMED = ['chair', 'member-2', 'member-3', 'member-4'];
const items = [
  buildItem({ id: 'item-1' }),
  buildItem({ id: 'item-2' }),
  buildItem({ id: 'closed', audience: { kind: 'named', seatIds: NAMED } }),
];
const HERE = ['chair', 'member-2', 'member-3', 'member-4'];
const meetingOf = (rules: Partial<MeetingRules> = {}, current = 'item-1') =>
  buildMeeting({
    seats: [...cabinetOf(6), buildSeat({ id: 'd', role: 'delegate', forSeatId: 'member-5' })],
    items,
    rules: { proxiesPerMember: 1, ...rules },
    present: HERE,
    current,
  });
const IN_ITEM_1 = meetingOf();
const give = (forSeatId: string, seatId: string, itemId: string | null = null, reason = '') =>
  ({ type: 'give-proxy', forSeatId, seatId, itemId, reason }) as const;
const gave = (forSeatId: string, seatId: string, itemId: string | null = null, reason = '') =>
  ({ type: 'proxy-given', forSeatId, seatId, itemId, reason }) as const;
const withdraw = (forSeatId: string, itemId: string | null = null) =>
  ({ type: 'withdraw-proxy', forSeatId, itemId }) as const;
const open = { type: 'open-vote', questionId: 'q', seconds: null } as const;
const close = { type: 'close-vote', questionId: 'q' } as const;
const cast = (choice = 'agree') =>
  ({ type: 'cast-ballot', replaces: null, questionId: 'q', choice, comment: '' }) as const;
const castFor = (forSeatId: string, choice = 'agree') =>
  ({ type: 'cast-proxy-ballot', questionId: 'q', forSeatId, choice, comment: '' }) as const;
const proxied = (choice = 'agree') => ballotCast('q', 'member-5', choice, { castBy: 'member-2' });

describe('give-proxy', () => {
  test('R7: by the member, for the session or for an item', () => {
    given(...IN_ITEM_1)
      .when('member-5', give('member-5', 'member-2'))
      .then(gave('member-5', 'member-2'))
      .when('member-5', give('member-5', 'member-2'))
      .then();
    given(...IN_ITEM_1)
      .when('member-5', give('member-5', 'member-2', 'item-1'))
      .then(gave('member-5', 'member-2', 'item-1'));
    given(...IN_ITEM_1)
      .when('member-2', give('member-5', 'member-2'))
      .thenRefused('not-allowed');
  });

  test('R7: by the secretary on the member’s written word, with a reason', () => {
    given(...IN_ITEM_1)
      .when('secretary', give('member-5', 'member-2', null, ' '))
      .thenRefused('reason-needed');
    given(...IN_ITEM_1)
      .when('secretary', give('member-5', 'member-2', null, 'Letter of 20 November'))
      .then(gave('member-5', 'member-2', null, 'Letter of 20 November'));
  });

  test('R7: among members who may know of the item', () => {
    const story = given(...IN_ITEM_1);
    story.when('member-5', give('member-5', 'nobody')).thenRefused('seat-unknown');
    story.when('member-5', give('member-5', 'd')).thenRefused('not-a-member');
    story.when('member-5', give('member-5', 'member-5')).thenRefused('proxy-of-oneself');
    story.when('member-5', give('member-5', 'member-2', 'closed')).thenRefused('item-unknown');
    story.when('member-4', give('member-4', 'member-5', 'closed')).thenRefused('not-in-audience');
  });

  test('R7: nobody holds more than the rules allow', () => {
    given(...meetingOf({ proxiesPerMember: 0 }))
      .when('member-5', give('member-5', 'member-2'))
      .thenRefused('proxies-too-many', { most: 0 });
    given(...IN_ITEM_1, gave('member-5', 'member-2'))
      .when('member-6', give('member-6', 'member-2', 'item-2'))
      .thenRefused('proxies-too-many', { most: 1 });
    given(...IN_ITEM_1, gave('member-5', 'member-2'))
      .when('member-5', give('member-5', 'member-2', 'item-2'))
      .thenAccepted();
    given(...meetingOf({ proxiesPerMember: 2 }), gave('member-5', 'member-2'))
      .when('member-6', give('member-6', 'member-2'))
      .thenAccepted();
  });

  test('R7: neither given nor taken back during a vote', () => {
    const voting = given(...IN_ITEM_1, gave('member-5', 'member-2'), ...voteOpened('q', HERE));
    voting.when('member-6', give('member-6', 'member-3')).thenRefused('vote-in-progress');
    voting.when('member-5', withdraw('member-5')).thenRefused('vote-in-progress');
  });

  test('R7: another takes its place, and it is taken back', () => {
    const story = given(...IN_ITEM_1, gave('member-5', 'member-2'));
    story
      .when('member-5', give('member-5', 'member-3'))
      .thenMeeting(({ proxies }) => proxies.length === 1 && proxies[0]?.seatId === 'member-3');
    story
      .when('secretary', withdraw('member-5'))
      .then({ type: 'proxy-withdrawn', forSeatId: 'member-5', itemId: null })
      .thenMeeting(({ proxies }) => proxies.length === 0);
    story.when('member-5', withdraw('member-5', 'item-1')).then();
    story.when('member-6', withdraw('member-5')).thenRefused('not-allowed');
    story.when('member-5', withdraw('member-5', 'nowhere')).thenRefused('item-unknown');
  });
});

describe('who may vote', () => {
  const electorate = (...events: readonly MeetingEvent[]) =>
    given(...events, questionPut('q'))
      .when('chair', open)
      .thenAccepted().meeting.questions.q?.electorate;

  test('R8: a member who is away and for whom one votes who is there', () => {
    expect(electorate(...IN_ITEM_1, gave('member-5', 'member-2'))).toEqual([...HERE, 'member-5']);
    expect(electorate(...IN_ITEM_1, gave('member-5', 'member-6'))).toEqual(HERE);
    expect(electorate(...IN_ITEM_1, gave('member-5', 'member-2', 'item-2'))).toEqual(HERE);
  });

  test('R8: the item’s proxy before the session’s', () => {
    const both = [gave('member-5', 'member-6'), gave('member-5', 'member-2', 'item-1')];
    expect(electorate(...IN_ITEM_1, ...both)).toEqual([...HERE, 'member-5']);
  });

  test('R8, V18: who is present votes, and a delegate who may goes before a proxy', () => {
    const story = [...IN_ITEM_1, gave('member-5', 'member-2')];
    expect(electorate(...story, checkedIn('member-5'))).toEqual([...HERE, 'member-5']);
    const delegate = [...meetingOf({ delegatesVote: true }), gave('member-5', 'member-2')];
    expect(electorate(...delegate, checkedIn('d'))).toEqual([...HERE, 'd']);
  });

  test('R6, R8: not by or for who is recused', () => {
    const recused = (seatId: string) =>
      ({ type: 'member-recused', itemId: 'item-1', seatId, reason: 'Own company' }) as const;
    const story = [...IN_ITEM_1, gave('member-5', 'member-2')];
    expect(electorate(...story, recused('member-5'))).toEqual(HERE);
    const another = [recused('member-2'), checkedIn('member-6')];
    expect(electorate(...story, ...another)).toEqual(['chair', 'member-3', 'member-4', 'member-6']);
  });

  test('R8: a proxy makes nobody present for the quorum', () => {
    given(
      ...buildMeeting({
        seats: cabinetOf(6),
        items,
        rules: { proxiesPerMember: 5 },
        present: ['chair', 'member-2', 'member-3'],
        current: 'item-1',
      }),
      gave('member-5', 'member-2'),
      gave('member-6', 'member-2'),
      questionPut('q'),
    )
      .when('chair', open)
      .thenRefused('no-quorum', { present: 3, needed: 4 });
  });
});

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
        questionId: 'q',
        seatId: 'member-5',
        choice: 'disagree',
        comment: '',
        reason: 'By hand',
      })
      .thenRefused('ballot-final');
  });

  test('R8, V14: it may be changed as the own may', () => {
    given(...VOTING, proxied())
      .when('member-2', castFor('member-5', 'disagree'))
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
