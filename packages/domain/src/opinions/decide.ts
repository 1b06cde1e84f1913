import type { Actor } from '../actor.ts';
import { findItem } from '../agenda/find-item.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { quorumOf } from '../quorum.ts';
import { unreachable } from '../unreachable.ts';
import type {
  AnnounceConsentList,
  OpinionCommand,
  StatePosition,
  TakeItemOut,
} from './commands.ts';
import type { OpinionEvent } from './events.ts';
import { isUndisputed } from './undisputed.ts';

export function decideOpinions(meeting: Meeting, command: OpinionCommand, actor: Actor): Decision {
  switch (command.type) {
    case 'state-position':
      return statePosition(meeting, command, actor);
    case 'withdraw-position': {
      const seatId = actor.seat?.id ?? '';
      const item = findItem(meeting, command.itemId, actor.seat);
      if (!item) return refuse('item-unknown');
      if (item.state !== 'pending') return refuse('position-too-late');
      if (!meeting.positions[item.id]?.[seatId]) return refuse('position-unknown');
      return accept({ type: 'position-withdrawn', seatId, itemId: item.id });
    }
    case 'announce-consent-list':
      return announceConsentList(meeting, command, actor);
    case 'take-item-out':
      return takeItemOut(meeting, command, actor);
    case 'adopt-without-debate':
      return adoptWithoutDebate(meeting);
    default:
      return unreachable(command);
  }
}

/** Who objects or wishes to speak takes the item off the consent list by that. (O1, O4) */
function statePosition(meeting: Meeting, command: StatePosition, actor: Actor): Decision {
  const item = findItem(meeting, command.itemId, actor.seat);
  if (!item || !actor.seat) return refuse('item-unknown');
  if (item.state !== 'pending') return refuse('position-too-late');
  const seatId = actor.seat.id;
  const { position, text } = command;
  const before = meeting.positions[item.id]?.[seatId];
  if (before?.position === position && before.text === text) return accept();
  const events: OpinionEvent[] = [
    { type: 'position-stated', seatId, itemId: item.id, position, text },
  ];
  if (position !== 'no-objection' && meeting.consentList?.itemIds.includes(item.id)) {
    events.push({ type: 'item-taken-out', itemId: item.id, seatId });
  }
  return accept(...events);
}

function announceConsentList(
  meeting: Meeting,
  { itemIds }: AnnounceConsentList,
  actor: Actor,
): Decision {
  if (meeting.phase !== 'in-session') return refuse('not-in-session');
  const { reached, present, needed } = quorumOf(meeting);
  if (!reached) return refuse('no-quorum', { present, needed });
  if (itemIds.length === 0) return refuse('no-consent-list');
  for (const itemId of itemIds) {
    const item = findItem(meeting, itemId, actor.seat);
    if (!item) return refuse('item-unknown');
    if (!isUndisputed(meeting, item)) return refuse('item-not-undisputed', { title: item.title });
  }
  return accept({ type: 'consent-list-announced', itemIds: [...new Set(itemIds)] });
}

function takeItemOut(meeting: Meeting, { itemId }: TakeItemOut, actor: Actor): Decision {
  if (!findItem(meeting, itemId, actor.seat) || !actor.seat) return refuse('item-unknown');
  if (!meeting.consentList?.itemIds.includes(itemId)) return refuse('item-not-on-list');
  return accept({ type: 'item-taken-out', itemId, seatId: actor.seat.id });
}

/** One act for the whole list, with quorum. (O5) */
function adoptWithoutDebate(meeting: Meeting): Decision {
  if (meeting.phase !== 'in-session') return refuse('not-in-session');
  const { reached, present, needed } = quorumOf(meeting);
  if (!reached) return refuse('no-quorum', { present, needed });
  const itemIds = meeting.consentList?.itemIds ?? [];
  if (itemIds.length === 0) return refuse('no-consent-list');
  return accept({ type: 'items-adopted', itemIds });
}
