import type { Evolvers } from '../event.ts';
import type { EntryId, ItemId, SectionId } from '../identifiers.ts';
import { NO_BRIEF } from '../matters/brief.ts';
import type { Meeting } from '../meeting.ts';
import { withoutItem } from '../opinions/consent-list.ts';
import { own } from '../own.ts';
import { frozenSince } from '../pack/frozen.ts';
import type { AgendaEvent } from './events.ts';
import type { Item, Section } from './state.ts';

const NEW_ITEM = {
  state: 'pending',
  takenUpAt: null,
  leftAt: null,
  postponedBecause: null,
  chairSeatId: null,
  recusals: [],
  conclusion: null,
  byHand: 0,
  brief: NO_BRIEF,
  advice: {},
  assessment: null,
  textVersion: 0,
  origin: null,
  submission: null,
  removed: false,
  leftNoTrace: false,
} as const;

export const evolveAgenda: Evolvers<AgendaEvent> = {
  'section-added': (meeting, { event }) => {
    const { sectionId: id, title, rank } = event;
    return withSection(meeting, { id, title, rank, removed: false, leftNoTrace: false });
  },
  'section-renamed': (meeting, { event }) => {
    return changeSection(meeting, event.sectionId, { title: event.title });
  },
  'item-added': (meeting, { event: { item, rank, lateReason }, at }) => {
    const afterFreeze = frozenSince(meeting, at) !== null;
    return withItem(meeting, { ...NEW_ITEM, ...item, rank, lateReason, afterFreeze });
  },
  'item-revised': (meeting, { event }) => changeItem(meeting, event.itemId, event.details),
  'item-audience-set': (meeting, { event: { itemId, audience } }) => {
    return changeItem(meeting, itemId, { audience });
  },
  'entry-moved': (meeting, { event }) => changeEntry(meeting, event.entryId, { rank: event.rank }),
  'entry-removed': (meeting, { event }) => {
    const leftNoTrace = meeting.publishedAt === null;
    const removed = changeEntry(meeting, event.entryId, { removed: true, leftNoTrace });
    return withoutItem(removed, event.entryId);
  },
};

/** Changes one item; an item this reader does not know stays unknown. */
export function changeItem(meeting: Meeting, itemId: ItemId, change: Partial<Item>): Meeting {
  const item = own(meeting.agenda.items, itemId);
  return item ? withItem(meeting, { ...item, ...change }) : meeting;
}

function changeSection(meeting: Meeting, id: SectionId, change: Partial<Section>): Meeting {
  const section = own(meeting.agenda.sections, id);
  return section ? withSection(meeting, { ...section, ...change }) : meeting;
}

/** What sections and items have in common. */
type EntryChange = Partial<Pick<Item, 'rank' | 'removed' | 'leftNoTrace'>>;

function changeEntry(meeting: Meeting, entryId: EntryId, change: EntryChange): Meeting {
  return changeItem(changeSection(meeting, entryId, change), entryId, change);
}

function withItem(meeting: Meeting, item: Item): Meeting {
  const { agenda } = meeting;
  return { ...meeting, agenda: { ...agenda, items: { ...agenda.items, [item.id]: item } } };
}

function withSection(meeting: Meeting, section: Section): Meeting {
  const { agenda } = meeting;
  const sections = { ...agenda.sections, [section.id]: section };
  return { ...meeting, agenda: { ...agenda, sections } };
}
