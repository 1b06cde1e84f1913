import { changeItem } from '../agenda/evolve.ts';
import type { Evolvers } from '../event.ts';
import type { ItemId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import { withoutItem } from './consent-list.ts';
import type { OpinionEvent } from './events.ts';
import type { StatedPosition } from './state.ts';

export const evolveOpinions: Evolvers<OpinionEvent> = {
  'position-stated': (meeting, { event: { itemId, seatId, position, text }, at }) => {
    const others = own(meeting.positions, itemId);
    return withPositions(meeting, itemId, { ...others, [seatId]: { position, text, at } });
  },
  'position-withdrawn': (meeting, { event: { itemId, seatId } }) => {
    const { [seatId]: _withdrawn, ...others } = own(meeting.positions, itemId) ?? {};
    return withPositions(meeting, itemId, others);
  },
  'consent-list-announced': (meeting, { event: { itemIds }, at }) => {
    return { ...meeting, consentList: { itemIds, announcedAt: at } };
  },
  'item-taken-out': (meeting, { event }) => withoutItem(meeting, event.itemId),
  'items-adopted': (meeting, { event, at }) => {
    const adopted = event.itemIds.reduce(
      (before, itemId) => changeItem(before, itemId, { state: 'adopted', leftAt: at }),
      meeting,
    );
    return { ...adopted, consentList: null };
  },
};

function withPositions(
  meeting: Meeting,
  itemId: ItemId,
  bySeat: Readonly<Record<string, StatedPosition>>,
): Meeting {
  return { ...meeting, positions: { ...meeting.positions, [itemId]: bySeat } };
}
