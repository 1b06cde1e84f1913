import { describe, expect, test } from 'vitest';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { given } from '../testing/given.ts';
import type { meetingAfter } from '../testing/record.ts';
import type { AddItems, AddSection } from './commands.ts';
import { agendaInOrder } from './order.ts';

const items = [buildItem({ id: 'item-1' }), buildItem({ id: 'item-2' })];
const PREPARING = buildMeeting({ stage: 'preparing', items });
const PUBLISHED = buildMeeting({ stage: 'published', items });
const AT_ITEM_1 = buildMeeting({ items, current: 'item-1' });
const CONCLUDED = [...AT_ITEM_1, { type: 'item-concluded', itemId: 'item-1' }] as const;
const section = (sectionId: string, before: string | null = null): AddSection => {
  return { type: 'add-section', sectionId, title: `Section ${sectionId}`, before };
};

/** The agenda as it reads: ids of sections, items with their numbers. */
function lines(meeting: ReturnType<typeof meetingAfter>): string {
  const written = agendaInOrder(meeting.agenda).map((entry) =>
    entry.kind === 'section' ? entry.section.id : `${entry.number}:${entry.item.id}`,
  );
  return written.join(' ');
}

describe('sections', () => {
  test('A2: a section is placed before an entry or at the end', () => {
    const { meeting } = given(...PREPARING)
      .when('secretary', section('B', 'item-2'))
      .when('secretary', section('A', 'item-1'))
      .when('secretary', section('C'))
      .thenAccepted();
    expect(lines(meeting)).toBe('A 1:item-1 B 2:item-2 C');
  });

  test('A2: not before what is not there', () => {
    given(...PREPARING)
      .when('secretary', section('A', 'nowhere'))
      .thenRefused('item-unknown');
  });

  test('A1: a section has a title and an id of its own, also when the other is long gone', () => {
    given(...PREPARING)
      .when('secretary', { ...section('A'), title: ' ' })
      .thenRefused('text-needed');
    given(...PREPARING)
      .when('secretary', section('item-1'))
      .thenRefused('item-exists');
    given(...PREPARING)
      .when('secretary', section('A'))
      .when('secretary', { type: 'remove-entry', entryId: 'A' })
      .when('secretary', section('A'))
      .thenRefused('item-exists');
  });

  test('A1: a section is renamed', () => {
    const rename = { type: 'rename-section', sectionId: 'A', title: 'New' } as const;
    given(...PREPARING)
      .when('secretary', section('A'))
      .when('secretary', rename)
      .then({ type: 'section-renamed', sectionId: 'A', title: 'New' })
      .thenMeeting(({ agenda }) => agenda.sections.A?.title === 'New')
      .when('secretary', rename)
      .then();
    given(...PREPARING)
      .when('secretary', rename)
      .thenRefused('section-unknown');
    given(...PREPARING)
      .when('secretary', section('A'))
      .when('secretary', { ...rename, title: '' })
      .thenRefused('text-needed');
    given(...PREPARING)
      .when('secretary', section('A'))
      .when('secretary', { type: 'remove-entry', entryId: 'A' })
      .when('secretary', rename)
      .thenRefused('section-unknown');
  });
});

describe('add-items', () => {
  const list = (...ids: readonly string[]): AddItems => ({
    type: 'add-items',
    items: ids.map((id) => buildItem({ id })),
    before: null,
    lateReason: null,
  });

  test('A2: a pasted list stands together, in its order, where it was put', () => {
    const { meeting } = given(...PREPARING)
      .when('secretary', { ...list('x', 'y', 'z'), before: 'item-2' })
      .thenAccepted();
    expect(lines(meeting)).toBe('1:item-1 2:x 3:y 4:z 5:item-2');
    given(...PREPARING)
      .when('secretary', { ...list('x'), before: 'nowhere' })
      .thenRefused('item-unknown');
  });

  test('A1: of a pasted list all items are added or none', () => {
    given(...PREPARING)
      .when('secretary', list('x', 'item-1'))
      .thenRefused('item-exists');
    given(...PREPARING)
      .when('secretary', list('x', 'x'))
      .thenRefused('item-exists');
    given(...PREPARING)
      .when('secretary', {
        ...list(),
        items: [buildItem({ id: 'x' }), buildItem({ id: 'y', title: '' })],
      })
      .thenRefused('text-needed');
    given(...PREPARING)
      .when('secretary', section('A'))
      .when('secretary', list('A'))
      .thenRefused('item-exists');
    given(...PREPARING)
      .when('secretary', { type: 'remove-entry', entryId: 'item-1' })
      .when('secretary', list('item-1'))
      .thenRefused('item-exists');
  });

  test('A4: after publication an item needs a reason, and carries it', () => {
    given(...PUBLISHED)
      .when('secretary', list('x'))
      .thenRefused('reason-needed');
    given(...PUBLISHED)
      .when('secretary', { ...list('x'), lateReason: ' ' })
      .thenRefused('reason-needed');
    given(...PUBLISHED)
      .when('secretary', { ...list('x'), lateReason: 'Storm' })
      .thenMeeting(({ agenda }) => agenda.items.x?.lateReason === 'Storm');
  });

  test('A4: before publication nothing is late', () => {
    given(...PREPARING)
      .when('secretary', { ...list('x'), lateReason: 'Storm' })
      .thenMeeting(({ agenda }) => agenda.items.x?.lateReason === null);
  });

  test('A7: an item is closed to all but seats of the meeting', () => {
    const closed = (seatIds: readonly string[]): AddItems => ({
      ...list(),
      items: [buildItem({ id: 'x', audience: { kind: 'named', seatIds } })],
    });
    given(...PREPARING)
      .when('secretary', closed(['nobody']))
      .thenRefused('seat-unknown');
    given(...PREPARING)
      .when('secretary', closed(['chair']))
      .thenAccepted();
  });
});

describe('revise-item', () => {
  const { id: _id, audience: _audience, ...details } = buildItem({ id: 'item-1', title: 'New' });
  const revise = (itemId: string) => ({ type: 'revise-item', itemId, details }) as const;

  test('A5: an item is rewritten until it has been dealt with', () => {
    given(...AT_ITEM_1)
      .when('secretary', revise('item-1'))
      .then({ type: 'item-revised', itemId: 'item-1', details })
      .thenMeeting(({ agenda }) => agenda.items['item-1']?.title === 'New')
      .when('secretary', revise('item-1'))
      .then();
    given(...CONCLUDED)
      .when('secretary', revise('item-1'))
      .thenRefused('item-finished');
    given(...AT_ITEM_1, { type: 'items-adopted', itemIds: ['item-2'] })
      .when('secretary', revise('item-2'))
      .thenRefused('item-finished');
  });

  test('A5: nor while it is voted on', () => {
    const put = {
      text: 'Adopt?',
      kind: 'motion',
      options: [],
      link: null,
      secret: false,
      election: null,
    } as const;
    given(
      ...AT_ITEM_1,
      { type: 'question-put', questionId: 'q', itemId: 'item-1', question: put, repeats: null },
      {
        type: 'vote-opened',
        questionId: 'q',
        electorate: ['chair'],
        closesAt: null,
        rollCall: false,
        weights: null,
      },
    )
      .when('secretary', revise('item-1'))
      .thenRefused('vote-in-progress');
  });

  test('A1: an item keeps a title', () => {
    given(...PREPARING)
      .when('secretary', { ...revise('item-1'), details: { ...details, title: '' } })
      .thenRefused('text-needed');
    given(...PREPARING)
      .when('secretary', revise('nowhere'))
      .thenRefused('item-unknown');
  });
});

describe('move-entry', () => {
  const move = (entryId: string, before: string | null) =>
    ({ type: 'move-entry', entryId, before }) as const;

  test('A2: an entry moves before another or to the end', () => {
    const { meeting } = given(...PUBLISHED)
      .when('secretary', move('item-2', 'item-1'))
      .thenAccepted();
    expect(lines(meeting)).toBe('1:item-2 2:item-1');
    const end = given(...PUBLISHED)
      .when('secretary', move('item-1', null))
      .thenAccepted();
    expect(lines(end.meeting)).toBe('1:item-2 2:item-1');
  });

  test('A2: nothing moves before itself, nor before or from nowhere', () => {
    given(...PREPARING)
      .when('secretary', move('item-1', 'item-1'))
      .then();
    given(...PREPARING)
      .when('secretary', move('item-1', 'nowhere'))
      .thenRefused('item-unknown');
    given(...PREPARING)
      .when('secretary', move('nowhere', null))
      .thenRefused('item-unknown');
  });
});

describe('remove-entry', () => {
  const remove = (entryId: string) => ({ type: 'remove-entry', entryId }) as const;

  test('A3: what is taken off leaves no gap in the numbers', () => {
    const { meeting } = given(...PUBLISHED)
      .when('secretary', remove('item-1'))
      .then({ type: 'entry-removed', entryId: 'item-1' });
    expect(lines(meeting)).toBe('1:item-2');
    expect(meeting.agenda.items['item-1']).toMatchObject({ removed: true, leftNoTrace: false });
  });

  test('A3: a section taken off leaves its items', () => {
    const { meeting } = given(...PUBLISHED)
      .when('secretary', section('A', 'item-1'))
      .when('secretary', remove('A'))
      .thenAccepted();
    expect(lines(meeting)).toBe('1:item-1 2:item-2');
  });

  test('A5: what is being discussed or has been dealt with stays', () => {
    given(...AT_ITEM_1)
      .when('secretary', remove('item-1'))
      .thenRefused('item-current');
    given(...CONCLUDED)
      .when('secretary', remove('item-1'))
      .thenRefused('item-finished');
    given(...AT_ITEM_1, { type: 'item-postponed', itemId: 'item-2', reason: 'Late' })
      .when('secretary', remove('item-2'))
      .thenRefused('item-finished');
  });

  test('A2: nothing is taken off twice', () => {
    given(...PUBLISHED)
      .when('secretary', remove('item-1'))
      .when('secretary', remove('item-1'))
      .thenRefused('item-unknown');
    given(...PUBLISHED)
      .when('secretary', remove('nowhere'))
      .thenRefused('item-unknown');
  });

  test('W13: before publication it leaves no trace', () => {
    const { meeting } = given(...PREPARING)
      .when('secretary', remove('item-1'))
      .thenAccepted();
    expect(meeting.agenda.items['item-1']).toMatchObject({ removed: true, leftNoTrace: true });
  });

  test('O5: what is taken off is off the consent list too', () => {
    given(...AT_ITEM_1, { type: 'consent-list-announced', itemIds: ['item-2'] })
      .when('secretary', remove('item-2'))
      .thenMeeting(({ consentList }) => consentList?.itemIds.length === 0)
      .when('chair', { type: 'adopt-without-debate' })
      .thenRefused('no-consent-list');
  });
});
