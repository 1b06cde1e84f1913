import { describe, expect, test } from 'vitest';
import { listingOf } from '../listing.ts';
import { GOVERNMENT_RULES, type MeetingRules } from '../rules.ts';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting, DETAILS, RULES } from '../testing/build-meeting.ts';
import { buildSeat, cabinetOf } from '../testing/build-seat.ts';
import { given, OFFICE } from '../testing/given.ts';
import { meetingAfter } from '../testing/record.ts';
import { after, NINE } from '../testing/times.ts';
import type { MeetingDetails, ScheduleMeeting } from './commands.ts';

const SECRETARY = buildSeat({ id: 'secretary', role: 'secretary' });

const SCHEDULE: ScheduleMeeting = {
  type: 'schedule-meeting',
  meetingId: 'meeting',
  bodyId: 'government',
  details: DETAILS,
  rules: GOVERNMENT_RULES,
  practice: false,
  copiedFrom: null,
  seats: [SECRETARY],
};

const UNWORKABLE: readonly Partial<MeetingRules>[] = [
  { majority: { base: 'all', threshold: 0, tie: 'lost' } },
  { quorum: { numerator: 3, denominator: 2 } },
  { quorum: { numerator: 0, denominator: 2 } },
  { answers: ['agree', 'other'] },
  { answers: ['disagree', 'blank'] },
  { answers: ['agree', 'disagree', 'agree'] },
  { noticeDays: -1 },
  { reminders: [-1, 0, -1] },
];

const WRONG_DETAILS: readonly (readonly [
  Partial<MeetingDetails>,
  'text-needed' | 'ends-before-start',
])[] = [
  [{ title: ' ' }, 'text-needed'],
  [{ endsAt: DETAILS.startsAt }, 'ends-before-start'],
  [{ endsAt: after(-1) }, 'ends-before-start'],
];

describe('schedule-meeting', () => {
  test('M1: a meeting begins with what is said of it and the seats already known', () => {
    const { type: _type, seats, ...scheduled } = SCHEDULE;
    given()
      .when(OFFICE, SCHEDULE)
      .then({ type: 'meeting-scheduled', ...scheduled }, { type: 'seats-given', seats });
  });

  test('M1: a meeting is scheduled once', () => {
    given(...buildMeeting())
      .when(OFFICE, SCHEDULE)
      .thenRefused('meeting-exists');
  });

  test.each(WRONG_DETAILS)('M1: details %j are refused: %s', (details, refusal) => {
    const wrong = { ...DETAILS, ...details };
    given()
      .when(OFFICE, { ...SCHEDULE, details: wrong })
      .thenRefused(refusal);
    given(...buildMeeting())
      .when('secretary', { type: 'revise-meeting', details: wrong, rules: GOVERNMENT_RULES })
      .thenRefused(refusal);
  });

  test('M1: a body may ask that all members be present', () => {
    const rules = { ...GOVERNMENT_RULES, quorum: { numerator: 1, denominator: 1 } };
    given()
      .when(OFFICE, { ...SCHEDULE, rules })
      .thenAccepted();
  });

  test('M1: an end after the start will do', () => {
    const details = { ...DETAILS, endsAt: after(1) };
    given()
      .when(OFFICE, { ...SCHEDULE, details })
      .thenAccepted();
  });

  test.each(UNWORKABLE)('M1: rules that cannot be met are refused: %j', (rules) => {
    const wrong = { ...GOVERNMENT_RULES, ...rules };
    given()
      .when(OFFICE, { ...SCHEDULE, rules: wrong })
      .thenRefused('rules-unworkable');
    given(...buildMeeting({ stage: 'preparing' }))
      .when('secretary', { type: 'revise-meeting', details: DETAILS, rules: wrong })
      .thenRefused('rules-unworkable');
  });

  test('M2: the seats already known are checked like all others', () => {
    const seats = [SECRETARY, ...cabinetOf(2), buildSeat({ id: 'second', role: 'chair' })];
    given()
      .when(OFFICE, { ...SCHEDULE, seats })
      .thenRefused('only-one-chair');
    given()
      .when(OFFICE, { ...SCHEDULE, seats: [SECRETARY, SECRETARY] })
      .thenRefused('seat-taken');
  });

  test('M9: nothing can be asked of a meeting that is not there', () => {
    given().when(OFFICE, { type: 'publish-meeting' }).thenRefused('meeting-unknown');
    given().when(SECRETARY, { type: 'publish-meeting' }).thenRefused('meeting-unknown');
  });

  test('M16: a copy says of what, and begins with structure and seats alone', () => {
    const copy = { ...SCHEDULE, copiedFrom: 'october', seats: [SECRETARY, ...cabinetOf(27)] };
    const { meeting } = given()
      .when(OFFICE, copy)
      .when('secretary', {
        type: 'add-items',
        items: Array.from({ length: 12 }, (_, index) => buildItem({ id: `item-${index}` })),
        before: null,
        lateReason: null,
      })
      .thenAccepted();
    expect(meeting.copiedFrom).toBe('october');
    expect(Object.keys(meeting.agenda.items)).toHaveLength(12);
    expect(Object.keys(meeting.seats)).toHaveLength(28);
    const { questions, positions, receipts, attendance, floor, announcements } = meeting;
    expect([questions, positions, receipts, attendance, floor.requests]).toEqual([
      {},
      {},
      {},
      {},
      {},
    ]);
    expect([...floor.spoken, ...announcements]).toEqual([]);
  });

  test('M16: a rehearsal is listed as one', () => {
    const { meeting } = given()
      .when(OFFICE, { ...SCHEDULE, practice: true })
      .thenAccepted();
    expect(listingOf(meeting).practice).toBe(true);
    expect(listingOf(meetingAfter(...buildMeeting())).practice).toBe(false);
  });
});

describe('revise-meeting', () => {
  const revised = { ...DETAILS, place: 'Đà Nẵng' };
  const shorter = { ...RULES, speakingSeconds: 180 };
  const looser = { ...RULES, byName: false };
  const revise = (rules: MeetingRules, details = DETAILS) =>
    ({ type: 'revise-meeting', details, rules }) as const;

  test('M13: until the sitting begins details and rules can be written again', () => {
    given(...buildMeeting({ stage: 'published' }))
      .when('secretary', revise(looser, revised))
      .then({ type: 'meeting-revised', details: revised, rules: looser })
      .thenMeeting(({ details, rules }) => details === revised && rules === looser);
  });

  test('M21: after publication a change of time or place says when it was, and nothing else does', () => {
    const moved = given(...buildMeeting({ stage: 'published' }))
      .when('secretary', revise(RULES, revised))
      .thenMeeting(({ movedAt }) => movedAt === NINE);
    moved
      .when('secretary', revise(RULES, { ...revised, title: 'Other' }), after(60))
      .thenMeeting(({ movedAt }) => movedAt === NINE);
    given(...buildMeeting({ stage: 'published' }))
      .when('secretary', revise(looser))
      .thenMeeting(({ movedAt }) => movedAt === null);
    given(...buildMeeting({ stage: 'preparing' }))
      .when('secretary', revise(RULES, revised))
      .thenMeeting(({ movedAt }) => movedAt === null);
  });

  test('M13: details alone, or rules alone', () => {
    for (const [details, rules] of [
      [revised, RULES],
      [DETAILS, looser],
    ] as const) {
      given(...buildMeeting({ stage: 'published' }))
        .when('secretary', revise(rules, details))
        .then({ type: 'meeting-revised', details, rules });
    }
  });

  test('M13: once it has begun the rules stand, but for the speaking time', () => {
    given(...buildMeeting())
      .when('secretary', revise(looser))
      .thenRefused('already-in-session');
    given(...buildMeeting())
      .when('secretary', revise(shorter, revised))
      .then({ type: 'meeting-revised', details: revised, rules: shorter });
  });

  test('M17: writing the same again records nothing', () => {
    given(...buildMeeting())
      .when('secretary', revise({ ...RULES }))
      .then();
  });
});
