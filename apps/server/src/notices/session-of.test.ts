import { evolve, type MeetingEvent } from '@e-cabinet/domain';
import {
  buildFile,
  buildItem,
  buildMeeting,
  after as later,
  meetingAfter,
  oneOfEach,
  paperAdded,
} from '@e-cabinet/domain/testing';
import { describe, expect, test } from 'vitest';
import { sessionOf } from './session-of.ts';

const seats = oneOfEach().map((seat) => ({ ...seat, personId: `person-${seat.id}` }));
const items = [buildItem({ id: 'item-1' })];
const published = buildMeeting({ seats, items, stage: 'published' });
const membersAlone = paperAdded({ paperId: 'new', audience: { kind: 'members' } });

/** A minute after each other, once the session is out. */
function after(...events: readonly MeetingEvent[]) {
  const meeting = meetingAfter(...published);
  const recorded = events.map((event, index) => ({
    ...{ version: meeting.version + index + 1, by: 'secretary', event },
    at: later(60 * (index + 1)),
  }));
  return sessionOf(recorded.reduce(evolve, meeting));
}
const told = (session: ReturnType<typeof sessionOf>) =>
  session?.attendees.filter(({ papersAt }) => papersAt !== null).map(({ personId }) => personId);

describe('a session, as far as telling of it goes', () => {
  test('is told to everybody invited but the secretariat and screens', () => {
    const persons = after()?.attendees.map(({ personId }) => personId);
    expect(persons).toContain('person-chair');
    expect(persons).toContain('person-bridge');
    expect(persons).not.toContain('person-secretary');
    expect(persons).not.toContain('person-screen');
    expect(after()).toMatchObject({ movedAt: null, cancelled: false });
  });

  test('what changes in its papers is told to who may know of them', () => {
    expect(told(after())).toEqual([]);
    const persons = told(after(membersAlone));
    expect(persons).toContain('person-member');
    expect(persons).not.toContain('person-observer');
    const again = after(membersAlone, {
      type: 'paper-replaced',
      paperId: 'new',
      paperVersion: 2,
      file: buildFile('second'),
      reason: 'Figures',
    });
    const [first, second] = [after(membersAlone), again].map(
      (session) =>
        session?.attendees.find(({ personId }) => personId === 'person-member')?.papersAt,
    );
    expect(Date.parse(second ?? '')).toBeGreaterThan(Date.parse(first ?? ''));
  });

  test('M21: it moves when its time or place does, and not by another title', () => {
    const meeting = meetingAfter(...published);
    const revised = (change: object): MeetingEvent => ({
      type: 'meeting-revised',
      details: { ...meeting.details, ...change },
      rules: meeting.rules,
    });
    expect(after(revised({ title: 'Other' }))?.movedAt).toBe(null);
    expect(after(revised({ place: 'Nghệ An' }))?.movedAt).not.toBe(null);
    const moved = after(revised({ place: 'Nghệ An' }), revised({ place: 'Nghệ An', title: 'X' }));
    expect(moved?.movedAt).toBe(after(revised({ place: 'Nghệ An' }))?.movedAt);
  });

  test('is told while it is to come, and when it is cancelled; practice never', () => {
    expect(after({ type: 'meeting-cancelled', reason: 'Flood' })?.cancelled).toBe(true);
    expect(sessionOf(meetingAfter(...buildMeeting({ seats, items, stage: 'preparing' })))).toBe(
      null,
    );
    expect(sessionOf(meetingAfter(...buildMeeting({ seats, items })))).toBe(null);
    const practice = { ...meetingAfter(...published), practice: true };
    expect(sessionOf(practice)).toBe(null);
  });
});
