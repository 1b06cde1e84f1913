import { describe, expect, test } from 'vitest';
import { entriesIn, entryIn, withEntry } from './drawers.ts';
import { own } from './own.ts';
import { remembered } from './remembered.ts';
import { same } from './same.ts';
import { buildMeeting } from './testing/build-meeting.ts';
import { buildSeat } from './testing/build-seat.ts';
import { given } from './testing/given.ts';

const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

describe('identifiers', () => {
  test.each(INHERITED)('W16: %s finds nothing that nobody put there', (id) => {
    expect(own({}, id)).toBeUndefined();
    expect(entryIn({}, id)).toBeUndefined();
    const session = given(...buildMeeting({ current: 'item-1' }));
    session.when('chair', { type: 'take-up-item', itemId: id }).thenRefused('item-unknown');
    session
      .when('chair', { type: 'open-vote', questionId: id, seconds: null, rollCall: false })
      .thenRefused('question-unknown');
    session
      .when('chair', { type: 'give-floor', requestId: id, seconds: 60 })
      .thenRefused('request-unknown');
    session
      .when('secretary', { type: 'withdraw-seat', seatId: id, reason: 'x' })
      .thenRefused('seat-unknown');
    session
      .when('secretary', { type: 'rename-section', sectionId: id, title: 'x' })
      .thenRefused('section-unknown');
    session
      .when('secretary', { type: 'remove-paper', paperId: id, reason: 'x' })
      .thenRefused('paper-unknown');
  });

  test.each(INHERITED)(
    'W16: %s is an id like any other, and changes nothing but its entry',
    (id) => {
      const { meeting } = given(...buildMeeting({ stage: 'published' }))
        .when('secretary', { type: 'give-seats', seats: [buildSeat({ id, role: 'bridge' })] })
        .when(id, { type: 'check-in', where: 'room', way: 'tablet' })
        .thenAccepted();
      expect(own(meeting.seats, id)?.role).toBe('bridge');
      expect(entryIn(meeting.attendance, id)?.present).toBe(true);
      expect(Object.keys(meeting.seats)).toContain(id);
      expect(Object.getPrototypeOf(meeting.seats)).toBe(Object.prototype);
      expect(({} as Record<string, unknown>).role).toBeUndefined();
    },
  );

  test('W16: no key finds nothing', () => {
    expect([own({ null: 1 }, null), own({ undefined: 1 }, undefined)]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('drawers', () => {
  test('W16: every entry is found under its own key, and the last one counts', () => {
    const keys = ['', 'a', 'ab', 'cab', 'b', '00', 'ƒ', ...INHERITED];
    const filled = keys.reduce((drawers, key) => withEntry(drawers, key, `old ${key}`), {});
    const changed = keys.reduce((drawers, key) => withEntry(drawers, key, `of ${key}`), filled);
    for (const key of keys) expect(entryIn(changed, key)).toBe(`of ${key}`);
    expect(
      entriesIn(changed)
        .map(([key]) => key)
        .sort(),
    ).toEqual([...keys].sort());
    expect(entryIn(filled, 'cab')).toBe('old cab');
    expect(JSON.parse(JSON.stringify(changed))).toEqual(changed);
  });
});

describe('what decisions rest on', () => {
  test('M18: the same is the same JSON, whatever the order of keys', () => {
    expect(same({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] })).toBe(true);
    expect(same({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(same({ a: 1, c: 1 }, { a: 1, b: 1 })).toBe(false);
    expect(same([1, 2], [2, 1])).toBe(false);
    expect(same([], {})).toBe(false);
    expect(same(null, {})).toBe(false);
    expect(same({ constructor: 1 }, {})).toBe(false);
  });

  test('M18: what is remembered of an object is what would be computed', () => {
    let computed = 0;
    const size = remembered((of: Record<string, number>) => {
      computed += 1;
      return Object.keys(of).length;
    });
    const one = { a: 1 };
    expect([size(one), size(one), size({ ...one, b: 2 }), computed]).toEqual([1, 1, 2, 2]);
  });
});
