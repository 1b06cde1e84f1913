import { expect, test } from 'vitest';
import { evolve } from '../evolve.ts';
import { noMeeting } from '../meeting.ts';
import { buildItem } from '../testing/build-item.ts';
import { buildMeeting } from '../testing/build-meeting.ts';
import { buildSeat, cabinetOf } from '../testing/build-seat.ts';
import { given } from '../testing/given.ts';
import { recordOf } from '../testing/record.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { viewOf } from '../view.ts';
import { visible } from '../visible.ts';
import { agendaInOrder, itemsInOrder } from './order.ts';

test('A2: after 1,000 random moves, additions and removals the agenda reads as a list would', () => {
  const random = seededRandom(20261121);
  const below = (count: number) => Math.floor(random() * count);
  const items = Array.from({ length: 12 }, (_, index) => buildItem({ id: `item-${index}` }));
  const list = items.map(({ id }) => id);
  let story = given(...buildMeeting({ stage: 'preparing', items }));
  for (let step = 0; step < 1_000; step += 1) {
    const entryId = list[below(list.length)] ?? '';
    const others = list.filter((id) => id !== entryId);
    const before = below(5) === 0 ? null : (others[below(others.length)] ?? null);
    const place = (id: string) =>
      list.splice(before === null ? list.length : list.indexOf(before), 0, id);
    if (step % 10 < 8) {
      list.splice(list.indexOf(entryId), 1);
      place(entryId);
      story = story.when('secretary', { type: 'move-entry', entryId, before }).thenAccepted();
    } else if (step % 10 === 8) {
      place(`new-${step}`);
      const added = { items: [buildItem({ id: `new-${step}` })], before, lateReason: null };
      story = story.when('secretary', { type: 'add-items', ...added }).thenAccepted();
    } else {
      list.splice(list.indexOf(entryId), 1);
      story = story.when('secretary', { type: 'remove-entry', entryId }).thenAccepted();
    }
    if (step % 50 === 0) expectOrder();
  }
  expectOrder();

  function expectOrder() {
    expect(itemsInOrder(story.meeting.agenda).map(({ id }) => id)).toEqual(list);
  }
});

test('A3: items are numbered without gaps, as each reader sees them', () => {
  const hidden = { audience: { kind: 'named', seatIds: [] } } as const;
  const items = [
    buildItem({ id: 'a' }),
    buildItem({ id: 'b', ...hidden }),
    buildItem({ id: 'c' }),
    buildItem({ id: 'd', ...hidden }),
    buildItem({ id: 'e' }),
  ];
  const log = recordOf(buildMeeting({ items, stage: 'published' }));
  const meeting = log.reduce(evolve, noMeeting('meeting'));
  const numbers = (role: 'secretary' | 'chair') => {
    const [chair = buildSeat({ id: 'chair' })] = cabinetOf(1);
    const seat = role === 'chair' ? chair : buildSeat({ id: role, role });
    const view = viewOf(meeting, seat);
    const seen = log.flatMap((recorded) => visible(recorded, view, meeting) ?? []);
    const entries = agendaInOrder(seen.reduce(evolve, noMeeting('meeting')).agenda);
    return entries.map((entry) => (entry.kind === 'item' ? `${entry.number}${entry.item.id}` : ''));
  };
  expect(numbers('secretary')).toEqual(['1a', '2b', '3c', '4d', '5e']);
  expect(numbers('chair')).toEqual(['1a', '2c', '3e']);
});
