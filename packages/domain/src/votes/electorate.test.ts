import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from '../event.ts';
import type { Seat } from '../seat.ts';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting, checkedIn } from '../testing/build-meeting.ts';
import { questionPut } from '../testing/build-question.ts';
import { buildSeat, cabinetOf } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';
import { after } from '../testing/times.ts';

const delegateOf = (forSeatId: string, id = `delegate of ${forSeatId}`) =>
  buildSeat({ id, role: 'delegate', forSeatId });
const seats = [...cabinetOf(6), delegateOf('member-5'), delegateOf('member-6')];
const HERE = ['chair', 'member-2', 'member-3', 'member-4'];

interface Story {
  readonly present: readonly string[];
  readonly delegatesVote?: boolean;
  readonly closedTo?: readonly string[];
  readonly more?: readonly Seat[];
  readonly later?: readonly MeetingEvent[];
}

/** A vote is about to be opened on an item. */
function before({ present, delegatesVote = true, closedTo, more = [], later = [] }: Story) {
  const audience = closedTo ? ({ kind: 'named', seatIds: closedTo } as const) : undefined;
  const items = [buildItem({ id: 'item-1', ...(audience && { audience }) })];
  const meeting = buildMeeting({
    seats: [...seats, ...more],
    items,
    present,
    rules: { delegatesVote },
    current: 'item-1',
  });
  return given(...meeting, questionPut('q'), ...later).when('chair', {
    type: 'open-vote',
    questionId: 'q',
    seconds: 60,
    rollCall: false,
  });
}

function electorate(story: Story): readonly string[] {
  return before(story).thenAccepted().meeting.questions.q?.electorate ?? [];
}

describe('who may vote', () => {
  test('V4: members who are present', () => {
    expect(electorate({ present: HERE })).toEqual(HERE);
    expect(electorate({ present: [...HERE, 'member-6'] })).toEqual([...HERE, 'member-6']);
  });

  test('V4: of a closed item only those who may know of it', () => {
    expect(electorate({ present: HERE, closedTo: ['chair', 'member-3'] })).toEqual([
      'chair',
      'member-3',
    ]);
  });

  test('V18: a delegate has no vote unless the rules say so', () => {
    const present = [...HERE, 'delegate of member-5'];
    expect(electorate({ present, delegatesVote: false })).toEqual(HERE);
    expect(electorate({ present })).toEqual(present);
  });

  test('V18: a member has one vote: present, the member casts it', () => {
    const present = [...HERE, 'member-5', 'delegate of member-5'];
    expect(electorate({ present })).toEqual([...HERE, 'member-5']);
  });

  test('V18: nobody votes for a member who is none any more', () => {
    const present = [...HERE, 'delegate of member-5'];
    const later = [{ type: 'seat-withdrawn', seatId: 'member-5', reason: 'Resigned' }] as const;
    expect(electorate({ present, later })).toEqual(HERE);
  });

  test('V18: of several delegates one', () => {
    const second = delegateOf('member-5', 'second delegate');
    const present = [...HERE, 'delegate of member-5', 'second delegate'];
    expect(electorate({ present, more: [second] })).toEqual([...HERE, 'delegate of member-5']);
  });

  test('V18: a delegate’s ballot is refused, or counted', () => {
    const present = [...HERE, 'delegate of member-5'];
    const cast = {
      type: 'cast-ballot',
      replaces: null,
      questionId: 'q',
      choice: 'agree',
      comment: '',
    } as const;
    before({ present, delegatesVote: false })
      .when('delegate of member-5', cast)
      .thenRefused('not-entitled');
    before({ present })
      .when('delegate of member-5', cast)
      .when('chair', { type: 'close-vote', questionId: 'q' })
      .thenMeeting(({ questions }) => questions.q?.result?.tally.agree === 1);
  });
});

describe('add-voter', () => {
  const add = (seatId: string, reason = 'Came late') =>
    ({ type: 'add-voter', questionId: 'q', seatId, reason }) as const;
  const opened = (story: Story, ...events: readonly MeetingEvent[]) =>
    given(
      ...buildMeeting({
        seats,
        items: [
          buildItem({
            id: 'item-1',
            audience: story.closedTo
              ? { kind: 'named', seatIds: story.closedTo }
              : { kind: 'everyone' },
          }),
        ],
        present: story.present,
        rules: { delegatesVote: story.delegatesVote ?? true },
        current: 'item-1',
      }),
      questionPut('q'),
      {
        type: 'vote-opened',
        questionId: 'q',
        electorate: story.present,
        closesAt: after(60),
        rollCall: false,
        weights: null,
      },
      ...events,
    );

  test('V4: who comes later is let in by an act with a reason', () => {
    opened({ present: HERE }, checkedIn('member-6'))
      .when('secretary', add('member-6'))
      .then({ type: 'voter-added', questionId: 'q', seatId: 'member-6', reason: 'Came late' })
      .thenMeeting(({ questions }) => questions.q?.addedVoters.length === 1)
      .when('member-6', {
        type: 'cast-ballot',
        replaces: null,
        questionId: 'q',
        choice: 'agree',
        comment: '',
      })
      .thenAccepted();
    opened({ present: HERE }, checkedIn('member-6'))
      .when('chair', add('member-6', ' '))
      .thenRefused('reason-needed');
  });

  test('V4: only who has a vote, is there, and is not in yet', () => {
    opened({ present: HERE }).when('chair', add('member-6')).thenRefused('not-checked-in');
    opened({ present: HERE }).when('chair', add('member-2')).thenRefused('already-entitled');
    opened({ present: HERE }).when('chair', add('secretary')).thenRefused('not-a-member');
    opened({ present: HERE }).when('chair', add('nobody')).thenRefused('seat-unknown');
    opened({ present: HERE, delegatesVote: false }, checkedIn('delegate of member-5'))
      .when('chair', add('delegate of member-5'))
      .thenRefused('not-a-member');
  });

  test('V4: nobody is let into a closed item by way of its vote', () => {
    opened({ present: HERE, closedTo: HERE }, checkedIn('member-6'))
      .when('chair', add('member-6'))
      .thenRefused('not-in-audience');
  });

  test('V4: while the vote goes on, paused or not', () => {
    const paused = { type: 'vote-paused', questionId: 'q', secondsLeft: 9 } as const;
    opened({ present: HERE }, checkedIn('member-6'), paused)
      .when('chair', add('member-6'))
      .thenAccepted();
    opened({ present: HERE }, checkedIn('member-6'))
      .when('chair', add('member-6'), after(60))
      .thenRefused('vote-closed', { closedAt: after(60), serverTime: after(60) });
    opened({ present: HERE }, checkedIn('member-6'))
      .when('chair', { type: 'close-vote', questionId: 'q' })
      .when('chair', add('member-6'))
      .thenRefused('vote-not-open');
  });

  test('V18: a member whose delegate votes already is represented, and the other way round', () => {
    opened({ present: [...HERE, 'delegate of member-5'] }, checkedIn('member-5'))
      .when('chair', add('member-5'))
      .thenRefused('already-entitled');
    opened({ present: HERE }, checkedIn('delegate of member-5'))
      .when('chair', add('delegate of member-5'))
      .thenAccepted();
  });
});
