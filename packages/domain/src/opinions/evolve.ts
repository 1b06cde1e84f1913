import { changeItem } from '../agenda/evolve.ts';
import type { Recorded } from '../event.ts';
import type { ItemId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { unreachable } from '../unreachable.ts';
import type { OpinionEvent } from './events.ts';
import type { StatedPosition } from './state.ts';

export function evolveOpinions(meeting: Meeting, recorded: Recorded<OpinionEvent>): Meeting {
  const { event, at } = recorded;
  switch (event.type) {
    case 'position-stated':
      return withPositions(meeting, event.itemId, {
        ...meeting.positions[event.itemId],
        [event.seatId]: { position: event.position, text: event.text, at },
      });
    case 'position-withdrawn': {
      const { [event.seatId]: _withdrawn, ...others } = meeting.positions[event.itemId] ?? {};
      return withPositions(meeting, event.itemId, others);
    }
    case 'consent-list-announced':
      return { ...meeting, consentList: { itemIds: event.itemIds, announcedAt: at } };
    case 'item-taken-out':
      return withoutItem(meeting, event.itemId);
    case 'items-adopted': {
      const adopted = event.itemIds.reduce(
        (before, itemId) => changeItem(before, itemId, { state: 'adopted', leftAt: at }),
        meeting,
      );
      return { ...adopted, consentList: null };
    }
    default:
      return unreachable(event);
  }
}

function withPositions(
  meeting: Meeting,
  itemId: ItemId,
  bySeat: Readonly<Record<string, StatedPosition>>,
): Meeting {
  return { ...meeting, positions: { ...meeting.positions, [itemId]: bySeat } };
}

export function withoutItem(meeting: Meeting, itemId: ItemId): Meeting {
  if (!meeting.consentList) return meeting;
  const itemIds = meeting.consentList.itemIds.filter((id) => id !== itemId);
  return { ...meeting, consentList: { ...meeting.consentList, itemIds } };
}
