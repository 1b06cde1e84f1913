import type { Actor } from '../actor.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { doorsAfter } from '../sitting/doors.ts';
import { unreachable } from '../unreachable.ts';
import type {
  AddItems,
  AgendaCommand,
  MoveEntry,
  RemoveEntry,
  SetItemAudience,
} from './commands.ts';
import { findItem } from './find-item.ts';
import { ranksBefore } from './order.ts';

export function decideAgenda(meeting: Meeting, command: AgendaCommand, actor: Actor): Decision {
  switch (command.type) {
    case 'add-section': {
      if (!command.title.trim()) return refuse('text-needed');
      const [rank] = ranksBefore(meeting.agenda, command.before, 1) ?? [];
      if (rank === undefined) return refuse('item-unknown');
      if (meeting.agenda.sections[command.sectionId]) return refuse('item-exists');
      return accept({
        type: 'section-added',
        sectionId: command.sectionId,
        title: command.title,
        rank,
      });
    }
    case 'rename-section': {
      if (!command.title.trim()) return refuse('text-needed');
      const section = meeting.agenda.sections[command.sectionId];
      if (!section) return refuse('section-unknown');
      if (section.title === command.title) return accept();
      return accept({ type: 'section-renamed', sectionId: section.id, title: command.title });
    }
    case 'add-items':
      return addItems(meeting, command);
    case 'revise-item': {
      const item = findItem(meeting, command.itemId, actor.seat);
      if (!item) return refuse('item-unknown');
      if (!command.details.title.trim()) return refuse('text-needed');
      return accept({ type: 'item-revised', itemId: item.id, details: command.details });
    }
    case 'move-entry':
      return moveEntry(meeting, command);
    case 'remove-entry':
      return removeEntry(meeting, command);
    case 'set-item-audience':
      return setItemAudience(meeting, command, actor);
    default:
      return unreachable(command);
  }
}

/** Late items need a reason, and carry it. (A4) */
function addItems(meeting: Meeting, command: AddItems): Decision {
  const late = meeting.publishedAt !== null;
  if (late && !command.lateReason?.trim()) return refuse('reason-needed');
  const known = new Set(Object.keys(meeting.agenda.items));
  for (const item of command.items) {
    if (known.has(item.id)) return refuse('item-exists');
    if (!item.title.trim()) return refuse('text-needed');
    known.add(item.id);
  }
  const ranks = ranksBefore(meeting.agenda, command.before, command.items.length);
  if (!ranks) return refuse('item-unknown');
  const lateReason = late ? command.lateReason : null;
  return accept(
    ...command.items.map((item, index) => ({
      type: 'item-added' as const,
      item,
      rank: ranks[index] ?? '',
      lateReason,
    })),
  );
}

function moveEntry(meeting: Meeting, command: MoveEntry): Decision {
  if (!entryExists(meeting, command.entryId)) return refuse('item-unknown');
  if (command.before === command.entryId) return accept();
  const [rank] = ranksBefore(meeting.agenda, command.before, 1, command.entryId) ?? [];
  if (rank === undefined) return refuse('item-unknown');
  return accept({ type: 'entry-moved', entryId: command.entryId, rank });
}

/** What has been dealt with stays on the agenda. (A5) */
function removeEntry(meeting: Meeting, command: RemoveEntry): Decision {
  if (!entryExists(meeting, command.entryId)) return refuse('item-unknown');
  const item = meeting.agenda.items[command.entryId];
  if (item?.state === 'current') return refuse('item-current');
  if (item && item.state !== 'pending') return refuse('item-finished');
  return accept({ type: 'entry-removed', entryId: command.entryId });
}

function setItemAudience(meeting: Meeting, command: SetItemAudience, actor: Actor): Decision {
  const item = findItem(meeting, command.itemId, actor.seat);
  if (!item) return refuse('item-unknown');
  const { audience } = command;
  if (audience.kind === 'named') {
    const unknown = audience.seatIds.find((id) => !meeting.seats[id]);
    if (unknown) return refuse('seat-unknown');
  }
  const doors = item.state === 'current' ? doorsAfter(meeting, audience) : [];
  return accept({ type: 'item-audience-set', itemId: item.id, audience }, ...doors);
}

function entryExists(meeting: Meeting, entryId: string): boolean {
  const item = meeting.agenda.items[entryId];
  return meeting.agenda.sections[entryId] !== undefined || (item !== undefined && !item.removed);
}
