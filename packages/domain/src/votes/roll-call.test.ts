import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from '../event.ts';
import { noMine } from '../mine.ts';
import { owed } from '../owed.ts';
import { checkedIn } from '../testing/build-meeting.ts';
import { ballotCast, questionPut, rollCallOpened } from '../testing/build-question.ts';
import { given } from '../testing/given.ts';
import { meetingAfter } from '../testing/record.ts';
import { cast, castFor, close, gave, HERE, meetingOf } from '../testing/represented.ts';
import { callOrder, nextCalled, ROLL_CALL } from './roll-call.ts';

const IN_ITEM_1 = meetingOf();
const CALLING = [...IN_ITEM_1, ...rollCallOpened('q', HERE)];
const said = (seatId: string, choice = 'agree', about = {}) =>
  ballotCast('q', seatId, choice, { enteredBecause: ROLL_CALL, ...about });
const enter = (seatId: string, choice = 'agree', replaces: number | null = null) =>
  ({
    type: 'enter-ballot',
    replaces,
    questionId: 'q',
    seatId,
    choice,
    comment: '',
    reason: '',
  }) as const;

/** Whom the secretary calls now. */
function calledAfter(...events: readonly MeetingEvent[]): string | null {
  const meeting = meetingAfter(...CALLING, ...events);
  const question = meeting.questions.q;
  if (!question) throw new Error('no question');
  return nextCalled(meeting, question);
}

describe('a roll-call', () => {
  test('V23: it opens without a countdown, whatever was asked', () => {
    given(...IN_ITEM_1, questionPut('q'))
      .when('chair', { type: 'open-vote', questionId: 'q', seconds: 60, rollCall: true })
      .then({
        type: 'vote-opened',
        questionId: 'q',
        electorate: HERE,
        closesAt: null,
        rollCall: true,
        weights: null,
      });
  });

  test('V23: nobody votes on a tablet, neither their own vote nor that of somebody away', () => {
    given(...CALLING)
      .when('member-2', cast())
      .thenRefused('called-by-name');
    given(...IN_ITEM_1, gave('member-5', 'member-2'), ...rollCallOpened('q', [...HERE, 'member-5']))
      .when('member-2', castFor('member-5'))
      .thenRefused('called-by-name');
  });

  test('V23, M8: it asks nothing of a tablet', () => {
    const meeting = meetingAfter(...CALLING);
    const seat = meeting.seats['member-2'];
    if (!seat) throw new Error('no seat');
    const kinds = owed(meeting, seat, noMine()).map(({ kind }) => kind);
    expect(kinds).not.toContain('vote');
  });

  test('V23: the secretary enters what was said, with the roll-call as the reason', () => {
    given(...CALLING)
      .when('secretary', enter('member-2'))
      .then(said('member-2'))
      .when('secretary', enter('member-2'))
      .then();
    given(...CALLING)
      .when('chair', enter('member-2'))
      .thenRefused('not-allowed');
  });

  test('V23: it is put right until the closing, also where ballots may not change', () => {
    const wrong = [
      ...meetingOf({ ballotsMayChange: false }),
      ...rollCallOpened('q', HERE),
      said('member-2'),
    ];
    given(...wrong)
      .when('secretary', enter('member-2', 'disagree', wrong.length))
      .then(said('member-2', 'disagree'))
      .when('chair', close)
      .thenMeeting(({ questions }) => questions.q?.result?.tally.disagree === 1)
      .when('secretary', enter('member-2'))
      .thenRefused('vote-closed');
  });

  test('V23, R8: for a member who is away whoever votes for them answers', () => {
    const away = [
      ...IN_ITEM_1,
      gave('member-5', 'member-2'),
      ...rollCallOpened('q', [...HERE, 'member-5']),
    ];
    given(...away)
      .when('secretary', enter('member-5'))
      .then(said('member-5', 'agree', { castBy: 'member-2' }))
      .when('chair', close)
      .thenMeeting(({ questions }) => questions.q?.result?.represented === 1);
    given(...away, checkedIn('member-5'))
      .when('secretary', enter('member-5'))
      .then(said('member-5'));
  });

  test('V23: an answer given in person is put right in person, also when the member has left', () => {
    const answered = [
      ...IN_ITEM_1,
      gave('member-3', 'member-2'),
      ...rollCallOpened('q', HERE),
      said('member-3'),
    ];
    given(...answered, { type: 'checked-out', seatId: 'member-3', way: 'secretary' })
      .when('secretary', enter('member-3', 'disagree', answered.length))
      .then(said('member-3', 'disagree'));
  });

  test('V23, V12: it is listed by name as given by roll-call', () => {
    given(...CALLING, said('member-2'))
      .when('chair', close)
      .thenMeeting(
        ({ questions }) => questions.q?.result?.ballots?.[0]?.enteredBecause === ROLL_CALL,
      );
  });
});

describe('the order of the call', () => {
  test('V24: as the seats, the chair last, and whoever holds the chair is the chair', () => {
    const orderOf = (events: typeof CALLING) => {
      const meeting = meetingAfter(...events);
      const question = meeting.questions.q;
      return question && callOrder(meeting, question);
    };
    expect(orderOf(CALLING)).toEqual(['member-2', 'member-3', 'member-4', 'chair']);
    expect(
      orderOf([
        ...IN_ITEM_1,
        { type: 'chair-handed-over', seatId: 'member-3', itemId: null },
        ...rollCallOpened('q', HERE),
      ]),
    ).toEqual(['chair', 'member-2', 'member-4', 'member-3']);
  });

  test('V24: next is who follows the last that answered; whoever was passed can be called again', () => {
    expect(calledAfter()).toBe('member-2');
    expect(calledAfter(said('member-2'))).toBe('member-3');
    expect(calledAfter(said('member-3'))).toBe('member-4');
    expect(calledAfter(said('member-3'), said('member-2', 'agree', { voted: 2 }))).toBe('member-4');
    expect(calledAfter(said('chair'))).toBe(null);
  });

  test('V24, V25: it is the same where the choices are not seen', () => {
    const heard = { ...said('member-2'), choice: null };
    expect(calledAfter(heard)).toBe('member-3');
  });
});
