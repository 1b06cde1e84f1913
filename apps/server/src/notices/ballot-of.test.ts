import type { MeetingEvent } from '@e-cabinet/domain';
import {
  ballotCast,
  buildMeeting,
  buildSeat,
  cabinetOf,
  meetingAfter,
} from '@e-cabinet/domain/testing';
import { describe, expect, test } from 'vitest';
import { ballotOf } from './ballot-of.ts';

const DEADLINE = '2026-12-04T10:00:00.000Z';
const LATER = '2026-12-08T10:00:00.000Z';

const adviser = buildSeat({
  id: 'adviser',
  role: 'adviser',
  forSeatId: 'member-2',
  personId: 'person-adviser',
});
const sent = buildMeeting({
  seats: [...cabinetOf(3), adviser],
  stage: 'published',
  inWriting: { questions: ['one', 'two'], deadline: DEADLINE },
});
const cast = (question: string) => ballotCast(question, 'member-2', 'agree', { where: 'remote' });
const extended = (seatId: string | null) =>
  ({ type: 'deadline-extended', seatId, until: LATER, reason: 'Abroad' }) as const;

const ballotAfter = (...events: readonly MeetingEvent[]) =>
  ballotOf(meetingAfter(...sent, ...events));
const memberAfter = (...events: readonly MeetingEvent[]) =>
  ballotAfter(...events)?.recipients.find(({ personIds }) => personIds.includes('person-adviser'));

describe('an opinion ballot, as far as telling of it goes', () => {
  test('is told to the members, and with each to their advisers', () => {
    expect(ballotAfter()).toMatchObject({ recalled: false, reminders: [-1, 0, 1] });
    expect(ballotAfter()?.recipients).toHaveLength(3);
    expect(memberAfter()?.personIds).toHaveLength(2);
    expect(memberAfter()).toMatchObject({ deadline: DEADLINE, extended: false, answered: false });
  });

  test('is answered when every question is', () => {
    expect(memberAfter(cast('one'))?.answered).toBe(false);
    expect(memberAfter(cast('one'), cast('two'))?.answered).toBe(true);
  });

  test('is extended for one by name, or for all', () => {
    const deadlines = (...events: readonly MeetingEvent[]) =>
      ballotAfter(...events)?.recipients.map(({ deadline, extended: more }) => [deadline, more]);
    expect(memberAfter(extended('member-2'))).toMatchObject({ deadline: LATER, extended: true });
    expect(deadlines(extended('member-2'))).toContainEqual([DEADLINE, false]);
    expect(deadlines(extended(null))).toEqual([LATER, LATER, LATER].map((each) => [each, true]));
  });

  test('is recalled, and when it is over or not sent yet nobody is told anything', () => {
    expect(ballotAfter({ type: 'meeting-cancelled', reason: 'New facts' })?.recalled).toBe(true);
    expect(ballotAfter({ type: 'opinion-ballot-closed' })).toBe(null);
    const inWriting = { questions: ['one'], deadline: DEADLINE };
    expect(ballotOf(meetingAfter(...buildMeeting({ stage: 'preparing', inWriting })))).toBe(null);
    expect(ballotOf(meetingAfter(...buildMeeting({ stage: 'published' })))).toBe(null);
  });
});
