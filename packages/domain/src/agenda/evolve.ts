import type { Recorded } from '../event.ts';
import type { EntryId, ItemId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { unreachable } from '../unreachable.ts';
import type { AgendaEvent } from './events.ts';
import type { Item } from './state.ts';

export function evolveAgenda(meeting: Meeting, recorded: Recorded<AgendaEvent>): Meeting {
  const { event, version } = recorded;
  const { agenda } = meeting;
  switch (event.type) {
    case 'section-added': {
      const section = { id: event.sectionId, title: event.title, rank: event.rank };
      return withSections(meeting, { ...agenda.sections, [section.id]: section });
    }
    case 'section-renamed': {
      const section = agenda.sections[event.sectionId];
      if (!section) return meeting;
      return withSections(meeting, {
        ...agenda.sections,
        [section.id]: { ...section, title: event.title },
      });
    }
    case 'item-added':
      return withItem(meeting, {
        ...event.item,
        rank: event.rank,
        addedIn: version,
        audienceSetIn: version,
        lateReason: event.lateReason,
        state: 'pending',
        takenUpAt: null,
        leftAt: null,
        postponedBecause: null,
        chairSeatId: null,
        conclusion: null,
        removed: false,
      });
    case 'item-revised':
      return changeItem(meeting, event.itemId, event.details);
    case 'item-audience-set':
      return changeItem(meeting, event.itemId, {
        audience: event.audience,
        audienceSetIn: version,
      });
    case 'entry-moved': {
      const section = agenda.sections[event.entryId];
      if (!section) return changeItem(meeting, event.entryId, { rank: event.rank });
      return withSections(meeting, {
        ...agenda.sections,
        [section.id]: { ...section, rank: event.rank },
      });
    }
    case 'entry-removed':
      return removeEntry(meeting, event.entryId);
    default:
      return unreachable(event);
  }
}

/** Changes one item; an item this reader does not know stays unknown. */
export function changeItem(meeting: Meeting, itemId: ItemId, change: Partial<Item>): Meeting {
  const item = meeting.agenda.items[itemId];
  return item ? withItem(meeting, { ...item, ...change }) : meeting;
}

/** Before publication a removed item leaves no trace; afterwards its events must still make sense. */
function removeEntry(meeting: Meeting, entryId: EntryId): Meeting {
  const { agenda } = meeting;
  if (agenda.sections[entryId]) {
    const { [entryId]: _removed, ...sections } = agenda.sections;
    return withSections(meeting, sections);
  }
  if (meeting.publishedAt !== null) return changeItem(meeting, entryId, { removed: true });
  const { [entryId]: _removed, ...items } = agenda.items;
  return { ...meeting, agenda: { ...agenda, items } };
}

function withItem(meeting: Meeting, item: Item): Meeting {
  const { agenda } = meeting;
  return { ...meeting, agenda: { ...agenda, items: { ...agenda.items, [item.id]: item } } };
}

function withSections(meeting: Meeting, sections: Meeting['agenda']['sections']): Meeting {
  return { ...meeting, agenda: { ...meeting.agenda, sections } };
}
