import { changeItem } from '../agenda/evolve.ts';
import type { Evolvers, Recorded } from '../event.ts';
import type { ItemId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { MatterEvent } from './events.ts';
import type { Advice } from './state.ts';

export const evolveMatters: Evolvers<MatterEvent> = {
  'brief-written': (meeting, { event: { itemId, brief } }) =>
    changeItem(meeting, itemId, { brief }),
  'advice-asked': (meeting, { event: { itemId, adviceId: id, from, dueAt }, at }) => {
    return withAdvice(meeting, itemId, { id, from, dueAt, askedAt: at, given: null });
  },
  'advice-entered': (meeting, { event: { itemId, adviceId, text }, at, version }) => {
    const advice = own(own(meeting.agenda.items, itemId)?.advice ?? {}, adviceId);
    return advice
      ? withAdvice(meeting, itemId, { ...advice, given: { text, at, version } })
      : meeting;
  },
  'advice-withdrawn': (meeting, { event: { itemId, adviceId } }) => {
    const { [adviceId]: _withdrawn, ...advice } = own(meeting.agenda.items, itemId)?.advice ?? {};
    return changeItem(meeting, itemId, { advice });
  },
  'item-brought': (meeting, { event: { itemId, origin } }) =>
    changeItem(meeting, itemId, { origin }),
  'submission-brought': (meeting, { event: { itemId, submissionId, coResponsible } }) =>
    changeItem(meeting, itemId, { submission: { submissionId, coResponsible } }),
};

function withAdvice(meeting: Meeting, itemId: ItemId, advice: Advice): Meeting {
  const item = own(meeting.agenda.items, itemId);
  return changeItem(meeting, itemId, { advice: { ...item?.advice, [advice.id]: advice } });
}

/** The meeting with the version noted in which an item's text last changed: its brief or one of its papers. (P10) */
export function withTextVersions(
  before: Meeting,
  after: Meeting,
  { event, version }: Recorded,
): Meeting {
  const changed = changedItems(before, event);
  // Of 500 ballots in one turn none changes a text.
  if (changed.length === 0) return after;
  return changed.reduce(
    (meeting, itemId) => changeItem(meeting, itemId, { textVersion: version }),
    after,
  );
}

function changedItems(before: Meeting, event: Recorded['event']): readonly ItemId[] {
  switch (event.type) {
    case 'brief-written':
      return [event.itemId];
    case 'paper-added':
    case 'supplement-added':
      return event.itemId === null ? [] : [event.itemId];
    case 'paper-replaced':
    case 'paper-removed':
    case 'paper-recalled': {
      const itemId = own(before.papers, event.paperId)?.itemId ?? null;
      return itemId === null ? [] : [itemId];
    }
    default:
      return [];
  }
}
