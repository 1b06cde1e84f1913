import { describe, expect, test } from 'vitest';
import type { Instant } from '../identifiers.ts';
import { isPresent, quorumOf } from '../quorum.ts';
import { APPROVED, answerOf, CHECK_IN } from '../testing/absences.ts';
import { absent, approve, cast, open } from '../testing/asks.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { ballotCast } from '../testing/build-question.ts';
import { buildSeat, cabinetOf } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';
import { after, NINE } from '../testing/times.ts';

describe('a part absence', () => {
  const HOUR = { from: NINE, until: after(3600) };
  const minute = (minutes: number): Instant => after(minutes * 60);
  const seats = [...cabinetOf(6), buildSeat({ id: 'd', role: 'delegate', forSeatId: 'member-2' })];
  /** Four of six came before nine, and the sitting has begun; all else is built at nine. */
  const early = () => {
    return given(...buildMeeting({ seats, stage: 'published', present: [] }))
      .when('chair', CHECK_IN, minute(-30))
      .when('member-2', CHECK_IN, minute(-30))
      .when('member-3', CHECK_IN, minute(-30))
      .when('member-4', CHECK_IN, minute(-30))
      .when('chair', { type: 'open-sitting' }, minute(-20))
      .when('chair', { type: 'take-up-item', itemId: 'item-1' }, minute(-20))
      .when('member-2', absent('member-2', HOUR), minute(-10))
      .when('chair', approve('member-2'), minute(-5))
      .thenAccepted();
  };
  const put = { type: 'put-question', questionId: 'q', itemId: 'item-1', repeats: null } as const;
  const question = {
    text: 'Adopt it?',
    kind: 'motion',
    options: [],
    link: null,
    secret: false,
    election: null,
  } as const;

  test('D5: from nine to ten lowers the number present, at the minute', () => {
    const { meeting } = early();
    const present = [-1, 0, 59, 60].map((at) => quorumOf(meeting, minute(at)).present);
    expect(present).toEqual([4, 3, 3, 4]);
    expect(isPresent(meeting, 'member-2', minute(30))).toBe(false);
  });

  test('D5, V2: no vote opens without quorum in that hour, but before and after it', () => {
    const story = early().when('chair', { ...put, question }, minute(-4));
    story.when('chair', open('q'), minute(30)).thenRefused('no-quorum', { present: 3, needed: 4 });
    story.when('chair', open('q'), minute(-1)).thenAccepted();
    story.when('chair', open('q'), minute(60)).thenAccepted();
  });

  test('D5, V4, V7: a vote in that hour counts without the member, also where it closes later', () => {
    const story = early()
      .when('member-5', CHECK_IN, minute(1))
      .when('chair', { ...put, question }, minute(2))
      .when('chair', open('q'), minute(30))
      .thenAccepted();
    expect(story.meeting.questions.q?.electorate).not.toContain('member-2');
    const { meeting } = story
      .when('chair', { type: 'close-vote', questionId: 'q' }, minute(61))
      .thenAccepted();
    expect(meeting.questions.q?.result).toMatchObject({ entitled: 4, present: 4 });
  });

  test('D5: whoever comes is there, and says so anew although they had checked in', () => {
    const came = early()
      .when('member-2', CHECK_IN, minute(20))
      .then({ type: 'checked-in', seatId: 'member-2', where: 'room', way: 'tablet' });
    expect(quorumOf(came.meeting, minute(21)).present).toBe(4);
    came.when('member-2', CHECK_IN, minute(21)).then();
    const entered = { type: 'record-presence', present: true, where: 'room' } as const;
    early()
      .when('secretary', { ...entered, seatId: 'member-2' }, minute(20))
      .thenMeeting((meeting) => isPresent(meeting, 'member-2', minute(21)));
  });

  test('D5, V4: a member back from it is let in by an act, once they have said so', () => {
    const add = { type: 'add-voter', questionId: 'q', seatId: 'member-2', reason: 'Back' } as const;
    const voting = early()
      .when('member-5', CHECK_IN, minute(1))
      .when('chair', { ...put, question }, minute(2))
      .when('chair', open('q'), minute(59))
      .thenAccepted();
    voting.when('chair', add, minute(61)).thenRefused('not-checked-in');
    voting.when('member-2', CHECK_IN, minute(61)).when('chair', add, minute(61)).thenAccepted();
  });

  test('D5, V18: the member’s delegate votes meanwhile, where the rules allow it', () => {
    const rules = { delegatesVote: true };
    const { meeting } = given(
      ...buildMeeting({ seats, rules, stage: 'published', present: [] }),
      answerOf('member-2', HOUR),
      { ...APPROVED, ...HOUR },
    )
      .when('chair', CHECK_IN, minute(-30))
      .when('member-2', CHECK_IN, minute(-30))
      .when('d', CHECK_IN, minute(-30))
      .when('member-3', CHECK_IN, minute(-30))
      .when('member-4', CHECK_IN, minute(-30))
      .when('member-5', CHECK_IN, minute(-30))
      .when('chair', { type: 'open-sitting' }, minute(-20))
      .when('chair', { type: 'take-up-item', itemId: 'item-1' }, minute(-20))
      .when('chair', { ...put, question }, minute(2))
      .when('chair', open('q'), minute(30))
      .thenAccepted();
    expect(meeting.questions.q?.electorate).toContain('d');
    expect(meeting.questions.q?.electorate).not.toContain('member-2');
  });

  test('D5: without consent it counts for nothing', () => {
    const { meeting } = given(...buildMeeting())
      .when('member-2', absent('member-2', HOUR))
      .thenAccepted();
    expect(isPresent(meeting, 'member-2', minute(30))).toBe(true);
  });

  test('D5, V4: in a vote that opened before, the member still votes', () => {
    early()
      .when('chair', { ...put, question }, minute(-4))
      .when('chair', open('q'), minute(-1))
      .when('member-2', cast('agree'), minute(5))
      .then(ballotCast('q', 'member-2', 'agree'));
  });
});
