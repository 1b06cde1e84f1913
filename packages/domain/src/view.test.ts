import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { type Meeting, noMeeting } from './meeting.ts';
import { own } from './own.ts';
import type { Seat } from './seat.ts';
import { buildItem, paperAdded } from './testing/build-item.ts';
import { buildMeeting } from './testing/build-meeting.ts';
import { buildSeat, cabinetOf, oneOfEach } from './testing/build-seat.ts';
import { meetingAfter, recordOf } from './testing/record.ts';
import { seatOfPerson, viewClassOf, viewOf } from './view.ts';
import { visible } from './visible.ts';

const NOBODY = { kind: 'named', seatIds: [] } as const;

/** The meeting as a seat holds it after these events. */
function heldBy(seat: Seat, ...events: readonly MeetingEvent[]): Meeting {
  const log = recordOf(events);
  const meeting = log.reduce(evolve, noMeeting('meeting'));
  const view = viewOf(meeting, seat);
  const seen = log.flatMap((recorded) => visible(recorded, view, meeting) ?? []);
  return seen.reduce(evolve, noMeeting('meeting'));
}

describe('views', () => {
  const [chair, member] = cabinetOf(2) as readonly [Seat, Seat];
  const seats = [chair, member];

  test('W14: whoever holds the chair sees as the chair, who handed it over as a member', () => {
    const handed = { type: 'chair-handed-over', seatId: member.id, itemId: null } as const;
    const meeting = meetingAfter(...buildMeeting({ seats }), handed);
    expect(viewClassOf(meeting, member)).toBe('chair');
    expect(viewClassOf(meeting, chair)).toBe('members');
  });

  test('W1: before publication everybody but the secretariat stands outside', () => {
    const preparing = meetingAfter(...buildMeeting({ seats: oneOfEach(), stage: 'preparing' }));
    const classes = oneOfEach().map((seat) => viewClassOf(preparing, seat));
    expect(new Set(classes)).toEqual(new Set(['secretariat', 'outside']));
    const outside = viewOf(preparing, member);
    expect(outside.seesItem('item-1')).toBe(false);
    expect(viewOf(preparing, buildSeat({ id: 's', role: 'secretary' })).seesItem('item-1')).toBe(
      true,
    );
  });

  test('W14: the key is the same for those who see alike', () => {
    const items = [buildItem({ id: 'item-1', audience: { kind: 'named', seatIds: ['bridge'] } })];
    const bridges = ['bridge', 'bridge-2', 'bridge-3'].map((id) =>
      buildSeat({ id, role: 'bridge' }),
    );
    const meeting = meetingAfter(...buildMeeting({ seats: [...seats, ...bridges], items }));
    const [named, ...others] = bridges.map((seat) => viewOf(meeting, seat).key);
    expect(new Set(others).size).toBe(1);
    expect(others).not.toContain(named);
  });
});

describe('the seat of a person', () => {
  const unit = buildSeat({ id: 'unit', role: 'unit', personId: null, unitId: 'department' });
  const expert = buildSeat({ id: 'expert', role: 'observer', unitId: 'department' });
  const meeting = meetingAfter(...buildMeeting({ seats: [...cabinetOf(2), unit, expert] }));

  test('M11: is the person’s own, else that of a unit for which the person may act', () => {
    expect(seatOfPerson(meeting, 'person of expert', ['department'])?.id).toBe('expert');
    expect(seatOfPerson(meeting, 'somebody', ['another', 'department'])?.id).toBe('unit');
    expect(seatOfPerson(meeting, 'somebody', ['another'])).toBeUndefined();
    expect(seatOfPerson(meeting, 'somebody')).toBeUndefined();
  });

  test('M11: acting for a unit gives nobody the seat of one of its people', () => {
    const without = meetingAfter(...buildMeeting({ seats: [...cabinetOf(2), expert] }));
    expect(seatOfPerson(without, 'somebody', ['department'])).toBeUndefined();
  });

  test('M11: nobody takes a seat by a name that every object has', () => {
    for (const name of ['', 'constructor', '__proto__', 'null']) {
      expect(seatOfPerson(meeting, name, [name])).toBeUndefined();
    }
  });
});

describe('sections', () => {
  const section = (sectionId: string, rank: string): MeetingEvent => {
    return { type: 'section-added', sectionId, title: `Title of ${sectionId}`, rank };
  };
  const items = [
    buildItem({ id: 'open' }),
    buildItem({ id: 'secret', audience: NOBODY }),
    buildItem({ id: 'open-2' }),
    buildItem({ id: 'secret-2', audience: NOBODY }),
  ];
  const sections = [
    section('laws', 'Zz'),
    section('people', 'a0V'),
    section('mixed', 'a1V'),
    section('empty', 'a4'),
  ];
  const events = [...buildMeeting({ items, stage: 'preparing' }), ...sections];
  const published = { type: 'meeting-published' } as const;
  const [chair] = cabinetOf(1) as readonly [Seat];

  test('W12: a title that stands over hidden items alone is withheld', () => {
    const seen = heldBy(chair, ...events, published).agenda.sections;
    expect(Object.keys(seen)).toEqual(['laws', 'mixed', 'empty']);
  });

  test('W12: it is told once something under it may be known of', () => {
    const moved = { type: 'entry-moved', entryId: 'open', rank: 'a0W' } as const;
    const { sections: seen } = heldBy(chair, ...events, published, moved).agenda;
    expect(Object.keys(seen)).toContain('people');
  });

  test('W13: what was taken off before publication left no trace', () => {
    const removed = (entryId: string) => ({ type: 'entry-removed', entryId }) as const;
    const preparation = [
      ...events,
      paperAdded({ paperId: 'of open-2', itemId: 'open-2' }),
      paperAdded({ paperId: 'of open', itemId: 'open' }),
      removed('open-2'),
      removed('laws'),
      { type: 'paper-removed', paperId: 'of open', reason: null } as const,
    ];
    const held = JSON.stringify(heldBy(chair, ...preparation, published));
    for (const gone of ['open-2', 'laws', 'of open']) expect(held).not.toContain(`"${gone}"`);
    const secretary = buildSeat({ id: 'secretary', role: 'secretary' });
    const kept = heldBy(secretary, ...preparation, published);
    expect(own(kept.agenda.items, 'open-2')?.leftNoTrace).toBe(true);
  });

  test('W13: nor did a seat that was given and withdrawn', () => {
    const guest = buildSeat({ id: 'guest', role: 'presenter' });
    const withdrawn = { type: 'seat-withdrawn', seatId: 'guest', reason: 'Mistake' } as const;
    const before = buildMeeting({ stage: 'preparing', seats: [chair, guest] });
    expect(JSON.stringify(heldBy(chair, ...before, withdrawn, published))).not.toContain('guest');
    const secretary = buildSeat({ id: 'secretary', role: 'secretary' });
    expect(heldBy(secretary, ...before, withdrawn, published).withdrawnSeats).toHaveProperty(
      'guest',
    );
  });
});

describe('a closed item', () => {
  const items = [
    buildItem({ id: 'open' }),
    buildItem({ id: 'closed', audience: { kind: 'named', seatIds: ['chair'] } }),
  ];
  const bridge = buildSeat({ id: 'bridge', role: 'bridge' });
  const [chair, member] = cabinetOf(3) as readonly [Seat, Seat];
  const story = [
    ...buildMeeting({ items, seats: [...cabinetOf(3), bridge], current: 'open' }),
    { type: 'item-concluded', itemId: 'open' },
    { type: 'doors-closed' },
    { type: 'item-taken-up', itemId: 'closed' },
  ] as const;

  test.each([bridge, member])(
    'W15: $id learns that the doors are closed, and nothing more',
    (seat) => {
      const held = heldBy(seat, ...story);
      expect(held).toMatchObject({ doorsClosed: true, currentItemId: null });
      expect(JSON.stringify(held)).not.toContain('"closed"');
    },
  );

  test('W15: who is named goes in', () => {
    expect(heldBy(chair, ...story)).toMatchObject({ doorsClosed: true, currentItemId: 'closed' });
  });

  test('W15: closing the item that is before the meeting takes it from everybody else', () => {
    const audience = { kind: 'named', seatIds: ['chair'] } as const;
    const closing = [
      ...story.slice(0, -3),
      { type: 'item-audience-set', itemId: 'open', audience },
      { type: 'doors-closed' },
    ] as const;
    const held = heldBy(bridge, ...closing);
    expect(held).toMatchObject({ doorsClosed: true, currentItemId: null });
    expect(JSON.stringify(held)).not.toContain('"open"');
    const reopened = [
      ...closing,
      { type: 'item-audience-set', itemId: 'open', audience: { kind: 'everyone' } },
      { type: 'doors-opened' },
    ] as const;
    expect(heldBy(bridge, ...reopened)).toMatchObject({
      doorsClosed: false,
      currentItemId: 'open',
    });
  });
});
