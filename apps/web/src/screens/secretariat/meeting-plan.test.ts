import type { SendAnswer } from '@e-cabinet/client';
import {
  type Command,
  decide,
  evolve,
  type Meeting,
  type MeetingEvent,
  noMeeting,
} from '@e-cabinet/domain';
import { describe, expect, it } from 'vitest';
import { item, Rehearsal, SMALL_CABINET, seat } from '../../testing/rehearsal.ts';
import { emptyDraft } from './form/meeting-draft.ts';
import { carryOut, isBegun, isWhole, type PlannedAct, planMeetings } from './meeting-plan.ts';
import { seriesDates } from './series-dates.ts';

const FIRST = { startsAt: '2026-11-23T01:00:00.000Z', endsAt: '2026-11-23T04:30:00.000Z' };
const AT = FIRST.startsAt;
const UNANSWERED: SendAnswer = { accepted: false, refusal: 'unanswered', facts: {} };

/** Meetings held by the rules, each command recorded once; a line may be cut before or after that. */
class Office {
  readonly meetings = new Map<string, Meeting>();
  readonly #recorded = new Set<string>();
  asked = 0;
  cutBefore = 0;
  cutAfter = 0;

  send = async (meetingId: string, { id, command }: PlannedAct): Promise<SendAnswer> => {
    this.asked += 1;
    if (this.asked === this.cutBefore) return UNANSWERED;
    const refused = this.#recorded.has(id) ? null : this.#record(meetingId, command);
    if (refused) return refused;
    this.#recorded.add(id);
    const { version } = this.meetings.get(meetingId) ?? noMeeting(meetingId);
    return this.asked === this.cutAfter
      ? UNANSWERED
      : { accepted: true, version, at: AT, events: 1, receipt: null };
  };

  #record(meetingId: string, command: Command): SendAnswer | null {
    const before = this.meetings.get(meetingId) ?? noMeeting(meetingId);
    const seat = Object.values(before.seats).find(({ role }) => role === 'secretary') ?? null;
    const by = seat?.id ?? 'office';
    const decision = decide(before, command, { seat, by, at: AT });
    if (!decision.accepted) return decision;
    const record = (meeting: Meeting, event: MeetingEvent) =>
      evolve(meeting, { version: meeting.version + 1, by, at: AT, event });
    this.meetings.set(meetingId, decision.events.reduce(record, before));
    return null;
  }
}

const source = new Rehearsal(SMALL_CABINET).act('secretary', {
  type: 'add-items',
  items: [item('i1'), item('i2')],
  before: null,
  lateReason: null,
}).meeting;

function plan(copied: Meeting | null = source, times = 3) {
  let count = 0;
  const dates = seriesDates(FIRST, { rhythm: 'week', times });
  const draft = { ...emptyDraft(FIRST.startsAt, FIRST.endsAt), title: 'Giao ban' };
  const newId = () => `new-${++count}`;
  return planMeetings({ draft, bodyId: 'government', source: copied, dates, newId });
}

/** What a series must have become: so many meetings, a week apart, each whole and none twice. */
function expectWhole({ meetings }: Office, times = 3) {
  const made = [...meetings.values()];
  expect(made.map(({ details }) => details.startsAt.slice(0, 10))).toEqual(
    ['2026-11-23', '2026-11-30', '2026-12-07'].slice(0, times),
  );
  for (const { agenda, seats } of made) {
    expect(Object.keys(agenda.items)).toHaveLength(2);
    expect(Object.keys(seats)).toHaveLength(SMALL_CABINET.length);
  }
}

describe('a series of meetings', () => {
  it('is made one after the other, each as a copy of its own', async () => {
    const office = new Office();
    const { plan: after, refusal } = await carryOut(plan(), office.send);
    expect(refusal).toBeNull();
    expect(after.every(isWhole)).toBe(true);
    expectWhole(office);
  });

  it('goes on where it stopped, wherever the line was cut, and makes nothing twice', async () => {
    const whole = new Office();
    await carryOut(plan(), whole.send);
    for (let cut = 1; cut <= whole.asked; cut += 1) {
      for (const where of ['cutBefore', 'cutAfter'] as const) {
        const office = new Office();
        office[where] = cut;
        const stopped = await carryOut(plan(), office.send);
        expect(stopped.refusal?.refusal).toBe('unanswered');
        expect(stopped.plan.some((planned) => !isWhole(planned))).toBe(true);
        const { plan: after, refusal } = await carryOut(stopped.plan, office.send);
        expect([refusal, after.every(isWhole)]).toEqual([null, true]);
        expectWhole(office);
      }
    }
  });

  it('says which meetings are there when one is refused', async () => {
    const office = new Office();
    office.cutBefore = 3;
    const done = await carryOut(plan(), office.send);
    const { plan: after } = done;
    expect(isBegun(done)).toBe(true);
    expect(after.map(({ made }) => made)).toEqual([true, false, false]);
    expect(after.map(isWhole)).toEqual([true, false, false]);
  });

  it('is not begun when its first meeting is refused: the form can be corrected', async () => {
    const [first] = plan(null, 1);
    if (!first) throw new Error('nothing is planned');
    const [act] = first.left;
    if (act?.command.type !== 'schedule-meeting') throw new Error('it is not scheduled first');
    const details = { ...act.command.details, title: '' };
    const left = [{ ...act, command: { ...act.command, details } }];
    const done = await carryOut([{ ...first, left }], new Office().send);
    expect([done.refusal?.refusal, isBegun(done)]).toEqual(['text-needed', false]);
  });

  it('invites units anew: whom they named the last time is not copied', async () => {
    const unit = seat('unit', 'unit', { personId: null, unitId: 'department' });
    const named = new Rehearsal([...SMALL_CABINET, unit])
      .act('secretary', {
        type: 'add-items',
        items: [item('i1'), item('i2')],
        before: null,
        lateReason: null,
      })
      .act('secretary', { type: 'publish-meeting' })
      .act('unit', {
        type: 'assign-attendee',
        seat: seat('expert', 'observer', { personId: 'expert', unitId: 'department' }),
      }).meeting;
    const office = new Office();
    await carryOut(plan(named, 1), office.send);
    const [made] = office.meetings.values();
    const roles = Object.values(made?.seats ?? {}).map(({ role }) => role);
    expect(roles).toContain('unit');
    expect(roles).not.toContain('observer');
  });
});
