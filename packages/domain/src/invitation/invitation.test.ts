import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from '../event.ts';
import { mineOf } from '../mine.ts';
import { APPROVED, answerOf, CHECK_IN } from '../testing/absences.ts';
import { absent, approve, attend } from '../testing/asks.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { questionPut } from '../testing/build-question.ts';
import { buildSeat } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';
import { after, NINE } from '../testing/times.ts';

const PUBLISHED = buildMeeting({ stage: 'published', present: [] });
const DEPUTY = { name: 'thứ nhất', position: 'Thứ trưởng' };
const decline = (seatId: string, reason = 'Needed here') =>
  ({ type: 'refuse-absence', seatId, reason }) as const;

describe('answer-invitation', () => {
  test('D1: a member answers, and the last answer counts', () => {
    given(...PUBLISHED)
      .when('member-2', attend('member-2'))
      .when('member-2', attend('member-2'))
      .then()
      .when('member-2', absent('member-2'))
      .then(answerOf('member-2'))
      .thenMeeting(({ answers }) => answers['member-2']?.answer.kind === 'absent')
      .thenMeeting(({ absences }) => absences['member-2'] === undefined);
  });

  test('D1: for oneself, and for nobody but members', () => {
    const story = given(...PUBLISHED);
    story.when('member-2', attend('member-3')).thenRefused('not-allowed');
    story.when('chair', attend('member-3')).thenRefused('not-allowed');
    story.when('secretary', attend('secretary', 'By phone')).thenRefused('not-a-member');
    story.when('secretary', attend('nobody', 'By phone')).thenRefused('seat-unknown');
  });

  test('D1: the secretary enters it and notes whose word it was', () => {
    const story = given(...PUBLISHED);
    story.when('secretary', attend('member-2', ' ')).thenRefused('reason-needed');
    story
      .when('secretary', absent('member-2', {}, 'His office, by phone'))
      .then(answerOf('member-2', {}, 'His office, by phone'));
  });

  test('D2: an absence says why, and ends after it begins', () => {
    const story = given(...PUBLISHED);
    story.when('member-2', absent('member-2', { reason: ' ' })).thenRefused('reason-needed');
    const back = { from: after(3600), until: NINE };
    story.when('member-2', absent('member-2', back)).thenRefused('ends-before-start');
    story
      .when('member-2', absent('member-2', { from: NINE, until: NINE }))
      .thenRefused('ends-before-start');
    story.when('member-2', absent('member-2', { from: NINE })).thenAccepted();
  });

  test('D1: another answer lifts what was approved, and the substitute’s seat with it', () => {
    const approved = given(...PUBLISHED)
      .when('member-2', absent('member-2', { substitute: DEPUTY }))
      .when('chair', approve('member-2', 'd'))
      .thenAccepted();
    approved
      .when('member-2', attend('member-2'))
      .then(
        { type: 'absence-lifted', seatId: 'member-2' },
        { type: 'seat-withdrawn', seatId: 'd', reason: '' },
        { type: 'invitation-answered', seatId: 'member-2', answer: { kind: 'attend' }, note: '' },
      )
      .thenMeeting(({ absences, seats }) => !absences['member-2'] && !seats.d);
    approved
      .when('d', CHECK_IN)
      .when('member-2', attend('member-2'))
      .thenMeeting(({ seats }) => seats.d !== undefined);
  });
});

describe('consent', () => {
  const asked = given(...PUBLISHED)
    .when('member-2', absent('member-2'))
    .thenAccepted();

  test('D3: the chair consents, or the secretary for the chair; once', () => {
    for (const by of ['chair', 'secretary']) {
      asked
        .when(by, approve('member-2'))
        .then(APPROVED)
        .thenMeeting(({ answers }) => answers['member-2']?.consent === 'approved')
        .when(by, approve('member-2'))
        .then()
        .when(by, decline('member-2'))
        .thenRefused('absence-decided');
    }
    asked.when('member-3', approve('member-2')).thenRefused('not-allowed');
  });

  test('D3: or refuses it with a reason, until the member answers anew', () => {
    asked.when('chair', decline('member-2', ' ')).thenRefused('reason-needed');
    const declined = asked
      .when('chair', decline('member-2'))
      .then({ type: 'absence-refused', seatId: 'member-2', reason: 'Needed here' });
    declined.when('chair', decline('member-2')).then();
    declined.when('chair', approve('member-2')).thenRefused('absence-decided');
    declined
      .when('member-2', absent('member-2', { reason: 'In hospital' }))
      .when('chair', approve('member-2'))
      .then(APPROVED);
  });

  test('D3: of what was asked alone', () => {
    const story = given(...PUBLISHED);
    story.when('chair', approve('member-2')).thenRefused('absence-not-asked');
    story.when('chair', decline('member-2')).thenRefused('absence-not-asked');
    story.when('chair', approve('secretary')).thenRefused('not-a-member');
    asked
      .when('member-2', attend('member-2'))
      .when('chair', approve('member-2'))
      .thenRefused('absence-not-asked');
  });

  test('D3: the member knows what became of it', () => {
    const { meeting } = asked.when('chair', decline('member-2')).thenAccepted();
    expect(mineOf(meeting, 'member-2').answer).toMatchObject({
      consent: 'refused',
      refusedBecause: 'Needed here',
    });
  });

  test('D3: who is present does not change during a vote', () => {
    const votes: readonly MeetingEvent[] = [
      questionPut('q'),
      {
        type: 'vote-opened',
        questionId: 'q',
        electorate: ['chair'],
        closesAt: null,
        rollCall: false,
        weights: null,
      },
    ];
    const session = buildMeeting({ current: 'item-1' });
    given(...session, answerOf('member-2'), ...votes)
      .when('chair', approve('member-2'))
      .thenRefused('vote-in-progress');
    given(...session, answerOf('member-2'), APPROVED, ...votes)
      .when('member-2', attend('member-2'))
      .thenRefused('vote-in-progress');
  });
});

describe('a substitute', () => {
  const asked = given(...PUBLISHED)
    .when('member-2', absent('member-2', { substitute: DEPUTY }))
    .thenAccepted();

  test('D4: has with the consent the seat of a delegate', () => {
    const seat = buildSeat({
      id: 'd',
      role: 'delegate',
      name: { vi: 'Thứ trưởng thứ nhất', en: 'Thứ trưởng thứ nhất' },
      personId: null,
      forSeatId: 'member-2',
    });
    asked
      .when('secretary', approve('member-2', 'd'))
      .then({ type: 'seats-given', seats: [seat] }, { ...APPROVED, delegateSeatId: 'd' });
    const personId = 'person of member-3';
    asked
      .when('secretary', {
        type: 'approve-absence',
        seatId: 'member-2',
        delegate: { seatId: 'd', personId },
      })
      .thenRefused('person-already-seated');
  });

  test('D4: or not, if consent is to the absence alone; and nobody whom the member did not name', () => {
    asked.when('chair', approve('member-2')).then(APPROVED);
    given(...PUBLISHED)
      .when('member-2', absent('member-2'))
      .when('chair', approve('member-2', 'd'))
      .thenRefused('substitute-not-named');
  });

  test('D4: comes for nobody who has entered, also when they left again', () => {
    const came = given(...PUBLISHED).when('member-2', CHECK_IN);
    const absence = absent('member-2', { substitute: DEPUTY });
    came.when('member-2', absence).thenRefused('substitute-after-entry');
    came
      .when('member-2', { type: 'check-out' })
      .when('member-2', absence)
      .thenRefused('substitute-after-entry');
    const entered = asked.when('member-2', CHECK_IN);
    entered.when('chair', approve('member-2', 'd')).thenRefused('substitute-after-entry');
    entered.when('chair', approve('member-2')).thenAccepted();
  });
});

/** An hour from nine: in minutes, whether the member counts as present. */
