import { describe, expect, test } from 'vitest';
import type { MeetingEvent } from '../event.ts';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { voteOpened } from '../testing/build-question.ts';
import { given } from '../testing/given.ts';
import { after, NINE } from '../testing/times.ts';

const items = [
  buildItem({ id: 'item-1' }),
  buildItem({ id: 'item-2' }),
  buildItem({ id: 'closed', audience: { kind: 'members' } }),
  buildItem({ id: 'closed-2', audience: { kind: 'named', seatIds: ['chair'] } }),
];
const IN_SESSION = buildMeeting({ items });
const AT_ITEM_1 = buildMeeting({ items, current: 'item-1' });
const AT_CLOSED = [
  ...buildMeeting({ items, current: 'closed' }),
  { type: 'doors-closed' },
] as const;
const VOTING = [...AT_ITEM_1, ...voteOpened('q', ['chair'])];
const SUSPENDED = [...AT_ITEM_1, { type: 'sitting-suspended', reason: '' }] as const;
const ADOPTED = [...IN_SESSION, { type: 'items-adopted', itemIds: ['item-1'] }] as const;
const PUBLISHED = buildMeeting({ items, stage: 'published' });
const takeUp = (itemId: string) => ({ type: 'take-up-item', itemId }) as const;
const conclude = (itemId: string) => ({ type: 'conclude-item', itemId }) as const;
const postpone = (itemId: string, reason = 'No figures yet') =>
  ({ type: 'postpone-item', itemId, reason }) as const;
const speech: readonly MeetingEvent[] = [
  {
    type: 'floor-requested',
    requestId: 'speech',
    seatId: 'member-2',
    name: { vi: '', en: '' },
    itemId: 'item-1',
    kind: 'speak',
    subject: '',
    speaker: null,
    respondentSeatId: null,
    rank: 'a0',
  },
  { type: 'floor-given', requestId: 'speech', seconds: 300 },
];
const SPEECH_ENDED = { type: 'floor-ended', requestId: 'speech' } as const;

describe('take-up-item', () => {
  test('S7: one item at a time: the next concludes the present one and ends the speech', () => {
    given(...AT_ITEM_1, ...speech)
      .when('chair', takeUp('item-2'), after(600))
      .then(
        SPEECH_ENDED,
        { type: 'item-concluded', itemId: 'item-1' },
        { type: 'item-taken-up', itemId: 'item-2' },
      )
      .thenMeeting(({ currentItemId }) => currentItemId === 'item-2')
      .thenMeeting(({ agenda }) => agenda.items['item-1']?.leftAt === after(600))
      .thenMeeting(({ agenda }) => agenda.items['item-2']?.takenUpAt === after(600));
  });

  test('S7: taking up what is taken up changes nothing', () => {
    given(...AT_ITEM_1)
      .when('secretary', takeUp('item-1'))
      .then();
  });

  test('S7: not before the sitting, not in a break, not during a vote', () => {
    given(...PUBLISHED)
      .when('chair', takeUp('item-1'))
      .thenRefused('not-in-session');
    given(...SUSPENDED)
      .when('chair', takeUp('item-2'))
      .thenRefused('not-in-session');
    given(...VOTING)
      .when('chair', takeUp('item-2'))
      .thenRefused('vote-in-progress');
    given(...VOTING, { type: 'vote-paused', questionId: 'q', secondsLeft: null })
      .when('chair', takeUp('item-2'))
      .thenRefused('vote-in-progress');
    given(...IN_SESSION)
      .when('chair', takeUp('nowhere'))
      .thenRefused('item-unknown');
  });

  test('S7: what was adopted is not taken up, what was concluded may be', () => {
    given(...ADOPTED)
      .when('chair', takeUp('item-1'))
      .thenRefused('item-finished');
    given(...AT_ITEM_1, { type: 'item-concluded', itemId: 'item-1' })
      .when('chair', takeUp('item-1'))
      .then({ type: 'item-taken-up', itemId: 'item-1' });
  });

  test('S8: the doors close before a closed item, and open after it', () => {
    given(...AT_ITEM_1)
      .when('chair', takeUp('closed'))
      .then(
        { type: 'item-concluded', itemId: 'item-1' },
        { type: 'doors-closed' },
        { type: 'item-taken-up', itemId: 'closed' },
      )
      .thenMeeting(({ doorsClosed }) => doorsClosed)
      .when('chair', takeUp('item-2'))
      .then(
        { type: 'item-concluded', itemId: 'closed' },
        { type: 'doors-opened' },
        { type: 'item-taken-up', itemId: 'item-2' },
      );
  });

  test('S8: between two closed items they stay closed', () => {
    given(...AT_CLOSED)
      .when('chair', takeUp('closed-2'))
      .then(
        { type: 'item-concluded', itemId: 'closed' },
        { type: 'item-taken-up', itemId: 'closed-2' },
      );
  });
});

describe('conclude-item', () => {
  test('S7: the present item is left, with the doors open', () => {
    given(...AT_ITEM_1, ...speech)
      .when('secretary', conclude('item-1'))
      .then(SPEECH_ENDED, { type: 'item-concluded', itemId: 'item-1' })
      .thenMeeting(({ currentItemId }) => currentItemId === null);
    given(...AT_CLOSED)
      .when('chair', conclude('closed'))
      .then({ type: 'item-concluded', itemId: 'closed' }, { type: 'doors-opened' });
  });

  test('S7: only the present one, not in a break, not during a vote', () => {
    given(...AT_ITEM_1)
      .when('chair', conclude('item-2'))
      .thenRefused('no-current-item');
    given(...AT_ITEM_1)
      .when('chair', conclude('nowhere'))
      .thenRefused('item-unknown');
    given(...SUSPENDED)
      .when('chair', conclude('item-1'))
      .thenRefused('not-in-session');
    given(...VOTING)
      .when('chair', conclude('item-1'))
      .thenRefused('vote-in-progress');
  });
});

describe('postpone-item', () => {
  const stated = {
    type: 'position-stated',
    seatId: 'member-2',
    itemId: 'item-1',
    position: 'objection',
    text: 'Too dear',
  } as const;

  test('S9: an item is postponed with a reason, and keeps its positions', () => {
    const { meeting } = given(...AT_ITEM_1, stated, ...speech)
      .when('chair', postpone('item-1'), after(60))
      .then(SPEECH_ENDED, { type: 'item-postponed', itemId: 'item-1', reason: 'No figures yet' });
    expect(meeting.agenda.items['item-1']).toMatchObject({
      state: 'postponed',
      postponedBecause: 'No figures yet',
      takenUpAt: NINE,
      leftAt: after(60),
    });
    expect(meeting.positions['item-1']?.['member-2']?.text).toBe('Too dear');
    given(...AT_ITEM_1)
      .when('chair', postpone('item-1', ' '))
      .thenRefused('reason-needed');
  });

  test('S9: a closed one opens the doors', () => {
    given(...AT_CLOSED)
      .when('chair', postpone('closed'))
      .then(
        { type: 'item-postponed', itemId: 'closed', reason: 'No figures yet' },
        { type: 'doors-opened' },
      );
  });

  test('S9: one that was not reached yet is postponed alone', () => {
    given(...AT_ITEM_1, ...speech)
      .when('chair', postpone('item-2'))
      .then({ type: 'item-postponed', itemId: 'item-2', reason: 'No figures yet' })
      .thenMeeting(
        ({ currentItemId, floor }) => currentItemId === 'item-1' && floor.speaking !== null,
      )
      .when('chair', postpone('item-2'))
      .then();
  });

  test('S9: it may be taken up again, and keeps its first time', () => {
    const { meeting } = given(...AT_ITEM_1)
      .when('chair', postpone('item-1'), after(60))
      .when('chair', takeUp('item-1'), after(900))
      .then({ type: 'item-taken-up', itemId: 'item-1' });
    expect(meeting.agenda.items['item-1']).toMatchObject({
      state: 'current',
      takenUpAt: NINE,
      leftAt: null,
      postponedBecause: null,
    });
  });

  test('S9: what was dealt with is not postponed, nor anything in a break or during its vote', () => {
    given(...ADOPTED)
      .when('chair', postpone('item-1'))
      .thenRefused('item-finished');
    given(...AT_ITEM_1, { type: 'item-concluded', itemId: 'item-1' })
      .when('chair', postpone('item-1'))
      .thenRefused('item-finished');
    given(...SUSPENDED)
      .when('chair', postpone('item-1'))
      .thenRefused('not-in-session');
    given(...VOTING)
      .when('chair', postpone('item-1'))
      .thenRefused('vote-in-progress');
    given(...IN_SESSION)
      .when('chair', postpone('nowhere'))
      .thenRefused('item-unknown');
  });
});
