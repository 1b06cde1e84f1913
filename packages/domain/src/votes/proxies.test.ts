import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from '../event.ts';
import { buildMeeting, checkedIn } from '../testing/build-meeting.ts';
import { questionPut, voteOpened } from '../testing/build-question.ts';
import { cabinetOf } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';
import {
  gave,
  give,
  HERE,
  IN_ITEM_1,
  items,
  meetingOf,
  open,
  withdraw,
} from '../testing/represented.ts';

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
