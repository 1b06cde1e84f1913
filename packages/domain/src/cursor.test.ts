import { describe, expect, test } from 'vitest';
import { canContinue } from './cursor.ts';
import type { MeetingEvent } from './event.ts';
import type { Seat } from './seat.ts';
import { buildFile, buildItem, paperAdded } from './testing/build-item.ts';
import { buildMeeting } from './testing/build-meeting.ts';
import { buildSeat, oneOfEach } from './testing/build-seat.ts';
import { EVENTS } from './testing/one-of-each-event.ts';
import { meetingAfter } from './testing/record.ts';
import { viewClassOf } from './view.ts';

const seats = [...oneOfEach(), buildSeat({ id: 'bridge-2', role: 'bridge' })];
const items = [
  buildItem({ id: 'item-1' }),
  buildItem({ id: 'members', audience: { kind: 'members' } }),
];
const paper = paperAdded({ paperId: 'paper' });
const PREPARED = [
  ...buildMeeting({ seats, items, stage: 'preparing' }),
  EVENTS['section-added'],
  paper,
];
const PUBLISHED = [...PREPARED, EVENTS['meeting-published']];
const NOBODY = { kind: 'named', seatIds: [] } as const;

/** Who may continue, of one seat per role, after these events: from just before them. */
function continuing(...later: readonly MeetingEvent[]): string {
  const before = meetingAfter(...PUBLISHED);
  const meeting = meetingAfter(...PUBLISHED, ...later);
  const may = (seat: Seat) =>
    canContinue(meeting, seat, { class: viewClassOf(before, seat), after: PUBLISHED.length });
  return seats
    .filter(may)
    .map(({ id }) => id)
    .join(' ');
}

const ALL = seats.map(({ id }) => id).join(' ');
const revised = (id: string, change: Partial<Seat>): MeetingEvent => {
  const seat = seats.find((one) => one.id === id);
  return { type: 'seat-revised', seat: { ...(seat ?? buildSeat({ id })), ...change } };
};

describe('a follower who comes back', () => {
  test('W11: continues when nothing happened', () => {
    expect(continuing()).toBe(ALL);
  });

  test.each<readonly [string, MeetingEvent]>([
    ['somebody came', EVENTS['checked-in']],
    ['an item was taken up', EVENTS['item-taken-up']],
    ['a paper was replaced', EVENTS['paper-replaced']],
    ['a paper was renamed', { ...paper, type: 'paper-revised', title: 'New' }],
    ['a paper was added', paperAdded({ paperId: 'new', file: buildFile('new') })],
    ['a paper was taken off', EVENTS['paper-removed']],
    ['somebody was withdrawn', { ...EVENTS['seat-withdrawn'], seatId: 'gone' }],
    ['a section was renamed', EVENTS['section-renamed']],
  ])('W11: continues when %s', (_what, event) => {
    expect(continuing(event)).toBe(ALL);
  });

  test.each<readonly [string, MeetingEvent]>([
    ['who may know of an item', { ...EVENTS['item-audience-set'], audience: NOBODY }],
    ['who may know of a paper', { ...paper, type: 'paper-revised', audience: NOBODY }],
    ['of which item a paper is', { ...paper, type: 'paper-revised', itemId: 'members' }],
  ])('W11: starts anew when it changed %s', (_what, event) => {
    expect(continuing(event)).toBe('secretary');
  });

  test('W11: continues from the very version in which something changed', () => {
    const name = { vi: 'Mới', en: 'New' };
    const changes = [
      { ...EVENTS['item-audience-set'], audience: NOBODY },
      { ...EVENTS['section-added'], sectionId: 'new' },
      revised('bridge', { name }),
      revised('presenter', { itemIds: ['item-1'] }),
    ];
    const events = [...PUBLISHED, ...changes];
    const meeting = meetingAfter(...events);
    for (const seat of seats) {
      const cursor = { class: viewClassOf(meeting, seat), after: events.length };
      expect([seat.id, canContinue(meeting, seat, cursor)]).toEqual([seat.id, true]);
    }
    const own = { class: 'bridges', after: PUBLISHED.length + 3 } as const;
    const bridge = buildSeat({ id: 'bridge', role: 'bridge' });
    expect(canContinue(meetingAfter(...events.slice(0, -1)), bridge, own)).toBe(true);
  });

  test('W11: starts anew when its own seat was revised', () => {
    const name = { vi: 'Mới', en: 'New' };
    expect(continuing(revised('bridge', { name }))).toBe(ALL.replace('bridge ', ''));
  });

  test('W11: starts anew when a seat came to, or went from, a role that it knows of', () => {
    expect(continuing(revised('observer', { role: 'presenter' }))).toBe('secretary');
    expect(continuing(revised('adviser', { role: 'observer' }))).toBe(
      'secretary presenter observer bridge screen bridge-2',
    );
    expect(continuing(revised('presenter', { itemIds: ['item-1'] }))).toBe('secretary');
    expect(continuing(revised('bridge', { unitId: 'department' }))).toBe(
      'secretary member delegate adviser presenter observer screen member-2 member-3 bridge-2',
    );
  });

  test('W11: starts anew when it sees as another class', () => {
    const handed = { ...EVENTS['chair-handed-over'], itemId: null };
    expect(continuing(handed)).toBe(ALL.replace('chair member ', ''));
  });

  test('W11: who does not see every item starts anew when sections may have moved', () => {
    const sighted = 'secretary chair member delegate adviser member-2 member-3';
    const late = { ...EVENTS['item-added'], item: buildItem({ id: 'late' }), rank: 'a9' };
    expect(continuing(late)).toBe(sighted);
    expect(continuing(EVENTS['entry-moved'])).toBe(sighted);
    expect(continuing(EVENTS['entry-removed'])).toBe(sighted);
    expect(continuing({ ...EVENTS['section-added'], sectionId: 'new' })).toBe(sighted);
  });

  test('W11: without sections nobody does', () => {
    const plain = buildMeeting({ seats, items, stage: 'published' });
    const meeting = meetingAfter(...plain, EVENTS['entry-moved']);
    const bridge = buildSeat({ id: 'bridge', role: 'bridge' });
    expect(canContinue(meeting, bridge, { class: 'bridges', after: plain.length })).toBe(true);
  });

  test('W11: starts anew from before the publication, or from what never happened', () => {
    const meeting = meetingAfter(...PUBLISHED);
    const bridge = buildSeat({ id: 'bridge', role: 'bridge' });
    const from = (after: number) => canContinue(meeting, bridge, { class: 'bridges', after });
    expect([
      from(PUBLISHED.length - 1),
      from(PUBLISHED.length),
      from(PUBLISHED.length + 1),
    ]).toEqual([false, true, false]);
    const preparing = meetingAfter(...PREPARED);
    expect(canContinue(preparing, bridge, { class: 'outside', after: 0 })).toBe(false);
  });

  test('W11: the secretariat continues from anywhere', () => {
    const secretary = buildSeat({ id: 'secretary', role: 'secretary' });
    const meeting = meetingAfter(...PUBLISHED, {
      ...EVENTS['item-audience-set'],
      audience: NOBODY,
    });
    expect(canContinue(meeting, secretary, { class: 'secretariat', after: 0 })).toBe(true);
  });
});
