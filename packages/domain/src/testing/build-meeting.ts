import { generateNKeysBetween } from 'fractional-indexing';
import type { NewItem } from '../agenda/commands.ts';
import type { MeetingEvent } from '../event.ts';
import type { Instant, ItemId, QuestionId, SeatId } from '../identifiers.ts';
import type { MeetingDetails } from '../meeting/commands.ts';
import { GOVERNMENT_RULES, type MeetingRules } from '../rules.ts';
import { isMember, type Seat } from '../seat.ts';
import { buildItem } from './build-item.ts';
import { questionPut } from './build-question.ts';
import { buildSeat, cabinetOf } from './build-seat.ts';
import { NINE } from './times.ts';

export interface MeetingPlan {
  /** `secretary` is added if no secretary is among them. Default: a chair and two members. */
  readonly seats?: readonly Seat[];
  readonly rules?: Partial<MeetingRules>;
  /** Default: `item-1`. */
  readonly items?: readonly NewItem[];
  /** How far the meeting has come. Default: in session. */
  readonly stage?: 'preparing' | 'published' | 'in-session';
  /** Seats that have checked in, if it is published. Default: every member. */
  readonly present?: readonly SeatId[];
  /** An opinion ballot: `published` is sent, with every question open to all members. */
  readonly inWriting?: { readonly questions: readonly QuestionId[]; readonly deadline: Instant };
  /** The item before the meeting. Default: none. */
  readonly current?: ItemId;
}

export const DETAILS: MeetingDetails = {
  title: 'Regular session of November',
  kind: 'ordinary',
  place: 'Hà Nội',
  startsAt: NINE,
  endsAt: null,
  videoLink: null,
};

/** The Government’s; items of tests have no briefs. */
export const RULES: MeetingRules = { ...GOVERNMENT_RULES, briefsRequired: false };

/** What has happened in a meeting that is as the plan says; ready to be continued with more events. */
export function buildMeeting(plan: MeetingPlan = {}): readonly MeetingEvent[] {
  const { stage = 'in-session', items = [buildItem({ id: 'item-1' })], current } = plan;
  const seats = withSecretary(plan.seats ?? cabinetOf(3));
  const { present = seats.filter(isMember).map(({ id }) => id) } = plan;
  const { inWriting } = plan;
  const details = inWriting ? { ...DETAILS, kind: 'opinion-ballot' as const } : DETAILS;
  const prepared: readonly MeetingEvent[] = [
    scheduled({ ...RULES, ...plan.rules }, details),
    ...added(items),
    seatsGiven(seats),
    ...(inWriting?.questions ?? []).map((id) => questionPut(id, {}, items[0]?.id)),
  ];
  if (stage === 'preparing') return prepared;
  if (inWriting) return [...prepared, ...sent(inWriting, seats)];
  const published = [
    ...prepared,
    { type: 'meeting-published' } as const,
    ...present.map(checkedIn),
  ];
  if (stage === 'published') return published;
  const opened = { type: 'sitting-opened', present: present.length, needed: 0 } as const;
  const takenUp =
    current === undefined ? [] : [{ type: 'item-taken-up', itemId: current } as const];
  return [...published, opened, ...takenUp];
}

export function checkedIn(seatId: SeatId): MeetingEvent {
  return { type: 'checked-in', seatId, where: 'room', way: 'tablet' };
}

function withSecretary(seats: readonly Seat[]): readonly Seat[] {
  const has = seats.some(({ role }) => role === 'secretary');
  return has ? seats : [buildSeat({ id: 'secretary', role: 'secretary' }), ...seats];
}

function sent(
  { questions, deadline }: NonNullable<MeetingPlan['inWriting']>,
  seats: readonly Seat[],
): readonly MeetingEvent[] {
  const electorate = seats.filter(isMember).map(({ id }) => id);
  return [
    { type: 'opinion-ballot-approved' },
    { type: 'meeting-published' },
    { type: 'opinion-ballot-sent', deadline },
    ...questions.map((questionId) => {
      return {
        type: 'vote-opened' as const,
        questionId,
        electorate,
        closesAt: null,
        rollCall: false,
        weights: null,
      };
    }),
  ];
}

function scheduled(rules: MeetingRules, details: MeetingDetails): MeetingEvent {
  return {
    type: 'meeting-scheduled',
    meetingId: 'meeting',
    bodyId: 'government',
    details,
    rules,
    practice: false,
    copiedFrom: null,
  };
}

function seatsGiven(seats: readonly Seat[]): MeetingEvent {
  return { type: 'seats-given', seats };
}

function added(items: readonly NewItem[]): readonly MeetingEvent[] {
  const ranks = generateNKeysBetween(null, null, items.length);
  return items.map((item, index) => {
    return { type: 'item-added', item, rank: ranks[index] ?? '', lateReason: null };
  });
}
