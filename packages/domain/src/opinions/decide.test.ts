import { describe, test } from 'vitest';
import type { MeetingEvent } from '../event.ts';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { cabinetOf } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';
import { NINE } from '../testing/times.ts';
import type { Position, StatePosition } from './commands.ts';

const items = ['item-1', 'item-2', 'item-3'].map((id) => buildItem({ id }));
const seats = cabinetOf(27);
const PUBLISHED = buildMeeting({ seats, items, stage: 'published' });
const IN_SESSION = buildMeeting({ seats, items });
const ids = seats.map(({ id }) => id);

const state = (position: Position, itemId = 'item-1', text = ''): StatePosition => {
  return { type: 'state-position', itemId, position, text };
};
const stated = (seatId: string, position: Position, itemId = 'item-1'): MeetingEvent => {
  return { type: 'position-stated', seatId, itemId, position, text: '' };
};
const taken = (itemId: string, how: 'taken-up' | 'concluded'): MeetingEvent => {
  return { type: `item-${how}`, itemId };
};

/** The first members without objection to an item. */
function without(count: number, itemId = 'item-1'): readonly MeetingEvent[] {
  return ids.slice(0, count).map((id) => stated(id, 'no-objection', itemId));
}

const UNDISPUTED = [...IN_SESSION, ...without(18), ...without(18, 'item-2')];
const ANNOUNCED: readonly MeetingEvent[] = [
  ...UNDISPUTED,
  { type: 'consent-list-announced', itemIds: ['item-1', 'item-2'] },
];

describe('state-position and withdraw-position', () => {
  test('O1: a member states one position per item, and the last one counts', () => {
    given(...PUBLISHED)
      .when('member-2', state('objection', 'item-1', 'Too dear'))
      .then({
        ...state('objection', 'item-1', 'Too dear'),
        type: 'position-stated',
        seatId: 'member-2',
      })
      .when('member-2', state('no-objection'))
      .thenMeeting(({ positions }) => {
        const { position, text, at } = positions['item-1']?.['member-2'] ?? {};
        return position === 'no-objection' && text === '' && at === NINE;
      });
  });

  test('O1: the same again records nothing', () => {
    given(...PUBLISHED, stated('member-2', 'objection'))
      .when('member-2', state('objection'))
      .then();
  });

  test('O1: not once the item is taken up, nor afterwards', () => {
    const current = [...IN_SESSION, taken('item-1', 'taken-up')];
    given(...current)
      .when('member-2', state('objection'))
      .thenRefused('position-too-late');
    given(...current, taken('item-1', 'concluded'))
      .when('member-2', state('objection'))
      .thenRefused('position-too-late');
    given(...current)
      .when('member-2', state('objection', 'item-2'))
      .thenAccepted();
  });

  test('O1: only on an item that is there', () => {
    given(...PUBLISHED)
      .when('member-2', state('objection', 'x'))
      .thenRefused('item-unknown');
    given(...PUBLISHED, { type: 'entry-removed', entryId: 'item-1' })
      .when('member-2', state('objection'))
      .thenRefused('item-unknown');
  });

  test('O2: a position is withdrawn until the item is taken up', () => {
    const withdraw = { type: 'withdraw-position', itemId: 'item-1' } as const;
    const objected = [...IN_SESSION, stated('member-2', 'objection')];
    given(...objected)
      .when('member-2', withdraw)
      .then({ type: 'position-withdrawn', seatId: 'member-2', itemId: 'item-1' })
      .when('member-2', withdraw)
      .thenRefused('position-unknown');
    given(...objected)
      .when('member-3', withdraw)
      .thenRefused('position-unknown');
    given(...objected)
      .when('member-2', { ...withdraw, itemId: 'x' })
      .thenRefused('item-unknown');
    given(...objected, taken('item-1', 'taken-up'))
      .when('member-2', withdraw)
      .thenRefused('position-too-late');
  });
});

describe('announce-consent-list', () => {
  const announce = (...itemIds: readonly string[]) =>
    ({ type: 'announce-consent-list', itemIds }) as const;

  test('O6: undisputed items are read out, each once', () => {
    given(...UNDISPUTED)
      .when('chair', announce('item-1', 'item-2', 'item-1'))
      .then({ type: 'consent-list-announced', itemIds: ['item-1', 'item-2'] })
      .thenMeeting(({ consentList }) => consentList?.announcedAt === NINE);
  });

  test('O3: silence is not assent: 18 of 27 must have said that they do not object', () => {
    given(...IN_SESSION, ...without(17))
      .when('chair', announce('item-1'))
      .thenRefused('item-not-undisputed', { title: 'Title of item-1' });
    given(...IN_SESSION, ...without(18))
      .when('chair', announce('item-1'))
      .thenAccepted();
  });

  test.each(['objection', 'wish-to-speak'] as const)(
    'O3: one %s is enough to dispute',
    (position) => {
      given(...IN_SESSION, ...without(26), stated('member-27', position))
        .when('chair', announce('item-1'))
        .thenRefused('item-not-undisputed');
    },
  );

  test.each(['discuss', 'inform'] as const)('O3: an item to %s is not adopted', (kind) => {
    const other = [buildItem({ id: 'item-1', kind })];
    given(...buildMeeting({ seats, items: other }), ...without(27))
      .when('chair', announce('item-1'))
      .thenRefused('item-not-undisputed');
  });

  test('O3: nor one that was dealt with', () => {
    given(...UNDISPUTED, taken('item-1', 'taken-up'))
      .when('chair', announce('item-1'))
      .thenRefused('item-not-undisputed');
  });

  test('O6: in session, with quorum, and not an empty list', () => {
    given(...PUBLISHED, ...without(18))
      .when('chair', announce('item-1'))
      .thenRefused('not-in-session');
    given(...UNDISPUTED, { type: 'sitting-suspended', reason: '' })
      .when('chair', announce('item-1'))
      .thenRefused('not-in-session');
    const seventeen = buildMeeting({ seats, items, present: ids.slice(0, 17) });
    given(...seventeen, ...without(18))
      .when('chair', announce('item-1'))
      .thenRefused('no-quorum', { present: 17, needed: 18 });
    given(...UNDISPUTED)
      .when('chair', announce())
      .thenRefused('no-consent-list');
    given(...UNDISPUTED)
      .when('chair', announce('x'))
      .thenRefused('item-unknown');
  });
});

describe('take-item-out', () => {
  const takeOut = (itemId: string) => ({ type: 'take-item-out', itemId }) as const;

  test('O4: until the call any member takes an item out', () => {
    given(...ANNOUNCED)
      .when('member-9', takeOut('item-1'))
      .then({ type: 'item-taken-out', itemId: 'item-1', seatId: 'member-9' })
      .thenMeeting(({ consentList }) => consentList?.itemIds.join() === 'item-2')
      .when('member-9', takeOut('item-1'))
      .thenRefused('item-not-on-list');
  });

  test('O4: after the call it is too late', () => {
    given(...ANNOUNCED, { type: 'items-adopted', itemIds: ['item-1', 'item-2'] })
      .when('member-9', takeOut('item-1'))
      .thenRefused('item-not-on-list');
  });

  test('O4: what was never read out is not on the list', () => {
    given(...UNDISPUTED)
      .when('member-9', takeOut('item-1'))
      .thenRefused('item-not-on-list');
    given(...ANNOUNCED)
      .when('member-9', takeOut('x'))
      .thenRefused('item-unknown');
  });

  test.each(['objection', 'wish-to-speak'] as const)(
    'O4: an %s after the announcement takes it out',
    (position) => {
      given(...ANNOUNCED)
        .when('member-20', state(position))
        .then(
          { ...state(position), type: 'position-stated', seatId: 'member-20' },
          { type: 'item-taken-out', itemId: 'item-1', seatId: 'member-20' },
        );
    },
  );

  test('O4: more assent does not', () => {
    given(...ANNOUNCED)
      .when('member-20', state('no-objection'))
      .then({ ...state('no-objection'), type: 'position-stated', seatId: 'member-20' });
  });
});

describe('adopt-without-debate', () => {
  const adopt = { type: 'adopt-without-debate' } as const;

  test('O5: what is left is adopted in one act', () => {
    given(...ANNOUNCED, { type: 'item-taken-out', itemId: 'item-1', seatId: 'member-2' })
      .when('chair', adopt)
      .then({ type: 'items-adopted', itemIds: ['item-2'] })
      .thenMeeting(({ agenda, consentList }) => {
        const states = ['item-1', 'item-2'].map((id) => agenda.items[id]?.state);
        return consentList === null && states.join() === 'pending,adopted';
      })
      .when('chair', adopt)
      .thenRefused('no-consent-list');
  });

  test('O5: what was taken up or postponed since is off the list', () => {
    given(...ANNOUNCED, taken('item-1', 'taken-up'))
      .when('chair', adopt)
      .then({ type: 'items-adopted', itemIds: ['item-2'] });
    given(...ANNOUNCED, { type: 'item-postponed', itemId: 'item-2', reason: 'Late' })
      .when('chair', adopt)
      .then({ type: 'items-adopted', itemIds: ['item-1'] });
  });

  test('O5: what is for discussion now is not adopted', () => {
    const {
      id: _id,
      audience: _audience,
      ...details
    } = buildItem({ id: 'item-1', kind: 'discuss' });
    given(...ANNOUNCED, { type: 'item-revised', itemId: 'item-1', details })
      .when('chair', adopt)
      .then({ type: 'items-adopted', itemIds: ['item-2'] });
  });

  test('O5: the chair adopts nothing that he may not know of', () => {
    const closed = { kind: 'named', seatIds: ['member-2'] } as const;
    given(...ANNOUNCED, { type: 'item-audience-set', itemId: 'item-1', audience: closed })
      .when('chair', adopt)
      .then({ type: 'items-adopted', itemIds: ['item-2'] });
  });

  test('O5: in session, with quorum, and only what was read out', () => {
    given(...ANNOUNCED, { type: 'sitting-suspended', reason: '' })
      .when('chair', adopt)
      .thenRefused('not-in-session');
    const left = ids
      .slice(17)
      .map((seatId) => ({ type: 'checked-out', seatId, way: 'self' }) as const);
    given(...ANNOUNCED, ...left)
      .when('chair', adopt)
      .thenRefused('no-quorum', { present: 17, needed: 18 });
    given(...UNDISPUTED)
      .when('chair', adopt)
      .thenRefused('no-consent-list');
  });
});
