import { describe, expect, test } from 'vitest';
import { entryIn } from '../drawers.ts';
import type { MeetingEvent } from '../event.ts';
import type { MeetingRules } from '../rules.ts';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { ballotCast, choiceOf, questionPut, voteOpened } from '../testing/build-question.ts';
import { given } from '../testing/given.ts';
import { after } from '../testing/times.ts';

const items = [buildItem({ id: 'item-1' })];
const voters = ['chair', 'member-2'];
const inItem1 = (rules: Partial<MeetingRules> = {}) =>
  buildMeeting({ items, rules, current: 'item-1' });
const OPEN = [...inItem1(), ...voteOpened('q', voters, after(60))];
const cast = (choice: string, comment = '', replaces: number | null = null) =>
  ({ type: 'cast-ballot', replaces, questionId: 'q', choice, comment }) as const;
/** Version of the first ballot of a vote that was just opened. */
const FIRST = OPEN.length + 1;
const enter = (
  seatId: string,
  choice = 'agree',
  reason = 'By hand',
  replaces: number | null = null,
) =>
  ({
    type: 'enter-ballot',
    replaces,
    questionId: 'q',
    seatId,
    choice,
    comment: '',
    reason,
  }) as const;

describe('cast-ballot', () => {
  test('V5: a ballot is that of whoever is signed in', () => {
    given(...OPEN)
      .when('member-2', cast('agree'))
      .then(ballotCast('q', 'member-2', 'agree'))
      .thenMeeting(({ questions }) => questions.q?.voted === 1);
  });

  test('V5: sent twice it is recorded once', () => {
    given(...OPEN)
      .when('member-2', cast('agree'))
      .when('member-2', cast('agree'))
      .then();
  });

  test('V5: only the answers offered', () => {
    given(...OPEN)
      .when('member-2', cast('blank'))
      .thenRefused('option-unknown');
    given(...OPEN)
      .when('member-2', cast('constructor'))
      .thenRefused('option-unknown');
    const choice = [...inItem1(), questionPut('q', choiceOf('Huế', 'Vinh'))];
    const opened: MeetingEvent = {
      type: 'vote-opened',
      questionId: 'q',
      electorate: voters,
      closesAt: null,
      rollCall: false,
      weights: null,
    };
    given(...choice, opened)
      .when('member-2', cast('b'))
      .then(ballotCast('q', 'member-2', 'b'));
    given(...choice, opened)
      .when('member-2', cast('agree'))
      .thenRefused('option-unknown');
  });

  test('V5: "other opinion" says which', () => {
    given(...OPEN)
      .when('member-2', cast('other', ' '))
      .thenRefused('opinion-text-needed');
    given(...OPEN)
      .when('member-2', cast('other', 'Only with a plan'))
      .then(ballotCast('q', 'member-2', 'other', { comment: 'Only with a plan' }));
  });

  test('V4: who may vote was fixed at opening', () => {
    given(...OPEN)
      .when('member-3', cast('agree'))
      .thenRefused('not-entitled');
  });

  test('V14: until closing the last one counts, and all are kept', () => {
    given(...OPEN)
      .when('member-2', cast('agree'))
      .when('member-2', cast('disagree', '', FIRST), after(5))
      .then(ballotCast('q', 'member-2', 'disagree'))
      .thenMeeting(({ questions }) => {
        const ballot = entryIn(questions.q?.ballots ?? {}, 'member-2');
        return ballot?.choice === 'disagree';
      })
      .thenMeeting(({ questions }) => questions.q?.voted === 1);
  });

  test('V22: a tap from before the ballot that counts does not undo it, however late it comes', () => {
    const voted = given(...OPEN).when('member-2', cast('agree'));
    voted.when('member-2', cast('disagree'), after(5)).thenRefused('ballot-changed-meanwhile');
    const changed = voted.when('member-2', cast('disagree', '', FIRST), after(5));
    changed
      .when('member-2', cast('agree', '', FIRST), after(6))
      .thenRefused('ballot-changed-meanwhile');
    changed.when('member-2', cast('agree', '', FIRST + 1), after(6)).thenAccepted();
    // What stands already is not undone by standing once more.
    changed.when('member-2', cast('disagree'), after(6)).then();
  });

  test('V22: the voter’s own ballot takes the place of one entered by hand, also unseen', () => {
    given(...OPEN)
      .when('secretary', enter('member-2'))
      .when('member-2', cast('disagree'))
      .then(ballotCast('q', 'member-2', 'disagree'));
  });

  test('V14: a body can forbid changing', () => {
    const final = [...inItem1({ ballotsMayChange: false }), ...voteOpened('q', voters)];
    given(...final)
      .when('member-2', cast('agree'))
      .when('member-2', cast('disagree'))
      .thenRefused('ballot-final');
    given(...final)
      .when('member-2', cast('agree'))
      .when('member-2', cast('agree'))
      .then();
  });

  test('V6: at the end of the countdown a ballot is late, with the server’s time', () => {
    given(...OPEN)
      .when('member-2', cast('agree'), after(59.999))
      .thenAccepted();
    given(...OPEN)
      .when('member-2', cast('agree'), after(60))
      .thenRefused('vote-closed', { closedAt: after(60), serverTime: after(60) });
  });

  test('V6: after closing too', () => {
    given(...OPEN)
      .when('chair', { type: 'close-vote', questionId: 'q' }, after(30))
      .when('member-2', cast('agree'), after(31))
      .thenRefused('vote-closed', { closedAt: after(30), serverTime: after(31) });
    given(...OPEN, { type: 'vote-voided', questionId: 'q', reason: 'Wrong' })
      .when('member-2', cast('agree'))
      .thenRefused('vote-closed');
  });

  test('V6: before opening nobody votes, nor on what was withdrawn', () => {
    given(...inItem1(), questionPut('q'))
      .when('member-2', cast('agree'))
      .thenRefused('vote-not-open');
    given(...inItem1(), questionPut('q'), { type: 'question-withdrawn', questionId: 'q' })
      .when('member-2', cast('agree'))
      .thenRefused('vote-not-open');
  });

  test('V9: a ballot says whether it came from the room', () => {
    const remote = {
      type: 'checked-in',
      seatId: 'member-2',
      where: 'remote',
      way: 'tablet',
    } as const;
    given(...OPEN, remote)
      .when('member-2', cast('agree'))
      .then(ballotCast('q', 'member-2', 'agree', { where: 'remote' }));
  });
});

describe('enter-ballot', () => {
  const entered = ballotCast('q', 'member-2', 'agree', { enteredBecause: 'By hand' });

  test('V12: the secretary enters a ballot with a reason', () => {
    given(...OPEN)
      .when('secretary', enter('member-2'))
      .then(entered);
    given(...OPEN)
      .when('secretary', enter('member-2', 'agree', ' '))
      .thenRefused('reason-needed');
    given(...OPEN)
      .when('secretary', enter('nobody'))
      .thenRefused('seat-unknown');
    given(...OPEN)
      .when('secretary', enter('member-3'))
      .thenRefused('not-entitled');
    given(...OPEN)
      .when('secretary', enter('member-2', 'x'))
      .thenRefused('option-unknown');
    given(...OPEN)
      .when('secretary', enter('member-2', 'other'))
      .thenRefused('opinion-text-needed');
  });

  test('V12: it never takes the place of the voter’s own', () => {
    given(...OPEN, ballotCast('q', 'member-2', 'disagree'))
      .when('secretary', enter('member-2'))
      .thenRefused('ballot-final');
    given(...OPEN, ballotCast('q', 'member-2', 'disagree'))
      .when('secretary', enter('member-2'), after(60))
      .thenRefused('vote-closed');
  });

  test('V12: the voter’s own takes its place', () => {
    given(...OPEN, entered)
      .when('member-2', cast('agree'))
      .then(ballotCast('q', 'member-2', 'agree'));
    given(...OPEN, entered)
      .when('secretary', enter('member-2', 'disagree', 'By hand', FIRST))
      .then(ballotCast('q', 'member-2', 'disagree', { enteredBecause: 'By hand' }));
    given(...OPEN, entered)
      .when('secretary', enter('member-2'))
      .then();
  });

  test('V22: of two secretaries neither undoes unseen what the other has entered', () => {
    const both = given(...OPEN).when('secretary', enter('member-2'));
    both
      .when('secretary', enter('member-2', 'disagree', 'By voice'))
      .thenRefused('ballot-changed-meanwhile');
    both.when('secretary', enter('member-2', 'agree', 'By voice')).then();
    both.when('secretary', enter('member-2', 'disagree', 'By voice', FIRST)).thenAccepted();
  });

  test('V12: it is listed apart in the result', () => {
    const { meeting } = given(...OPEN, entered)
      .when('chair', { type: 'close-vote', questionId: 'q' })
      .thenAccepted();
    expect(meeting.questions.q?.result?.ballots).toEqual([
      {
        seatId: 'member-2',
        castBy: null,
        choice: 'agree',
        comment: '',
        where: 'room',
        enteredBecause: 'By hand',
        weight: 1,
      },
    ]);
  });

  test('V6: late entries are late too', () => {
    given(...OPEN)
      .when('secretary', enter('member-2'), after(60))
      .thenRefused('vote-closed');
  });
});
