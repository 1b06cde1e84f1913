import type { Actor } from '../actor.ts';
import { findItem } from '../agenda/find-item.ts';
import { accept, type Deciders, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { quorumOf } from '../quorum.ts';
import type {
  AdoptWithoutDebate,
  AnnounceConsentList,
  OpinionCommand,
  StatePosition,
  TakeItemOut,
  WithdrawPosition,
} from './commands.ts';
import type { OpinionEvent } from './events.ts';
import { isUndisputed, positionOf } from './undisputed.ts';

export const decideOpinions: Deciders<OpinionCommand> = {
  'state-position': statePosition,
  'withdraw-position': withdrawPosition,
  'announce-consent-list': announceConsentList,
  'take-item-out': takeItemOut,
  'adopt-without-debate': adoptWithoutDebate,
};

/** Who objects or wishes to speak takes the item off the consent list by that. (O1, O4) */
function statePosition(meeting: Meeting, command: StatePosition, actor: Actor): Decision {
  const item = findItem(meeting, command.itemId, actor.seat);
  if (!item || !actor.seat) return refuse('item-unknown');
  if (item.state !== 'pending') return refuse('position-too-late');
  const seatId = actor.seat.id;
  const { position, text } = command;
  const before = positionOf(meeting, item.id, seatId);
  if (before?.position === position && before.text === text) return accept();
  const events: OpinionEvent[] = [
    { type: 'position-stated', seatId, itemId: item.id, position, text },
  ];
  if (position !== 'no-objection' && meeting.consentList?.itemIds.includes(item.id)) {
    events.push({ type: 'item-taken-out', itemId: item.id, seatId });
  }
  return accept(...events);
}

function withdrawPosition(meeting: Meeting, { itemId }: WithdrawPosition, actor: Actor): Decision {
  const item = findItem(meeting, itemId, actor.seat);
  if (!item || !actor.seat) return refuse('item-unknown');
  if (item.state !== 'pending') return refuse('position-too-late');
  const seatId = actor.seat.id;
  if (!positionOf(meeting, itemId, seatId)) return refuse('position-unknown');
  return accept({ type: 'position-withdrawn', seatId, itemId });
}

/** What is read out is undisputed, in session and with quorum. (O6) */
function announceConsentList(
  meeting: Meeting,
  { itemIds }: AnnounceConsentList,
  actor: Actor,
): Decision {
  if (meeting.phase !== 'in-session') return refuse('not-in-session');
  const { reached, present, needed } = quorumOf(meeting, actor.at);
  if (!reached) return refuse('no-quorum', { present, needed });
  if (itemIds.length === 0) return refuse('no-consent-list');
  for (const itemId of itemIds) {
    const item = findItem(meeting, itemId, actor.seat);
    if (!item) return refuse('item-unknown');
    if (!isUndisputed(meeting, item)) return refuse('item-not-undisputed', { title: item.title });
  }
  return accept({ type: 'consent-list-announced', itemIds: [...new Set(itemIds)] });
}

/** Until the call any member can take an item out. (O4) */
function takeItemOut(meeting: Meeting, { itemId }: TakeItemOut, actor: Actor): Decision {
  if (!findItem(meeting, itemId, actor.seat) || !actor.seat) return refuse('item-unknown');
  if (!meeting.consentList?.itemIds.includes(itemId)) return refuse('item-not-on-list');
  return accept({ type: 'item-taken-out', itemId, seatId: actor.seat.id });
}

/** One act for what is left of the list, with quorum: items for decision that nobody has dealt with since. (O5) */
function adoptWithoutDebate(
  meeting: Meeting,
  _command: AdoptWithoutDebate,
  actor: Actor,
): Decision {
  if (meeting.phase !== 'in-session') return refuse('not-in-session');
  const { reached, present, needed } = quorumOf(meeting, actor.at);
  if (!reached) return refuse('no-quorum', { present, needed });
  const listed = meeting.consentList?.itemIds ?? [];
  const itemIds = listed.filter((itemId) => {
    const item = findItem(meeting, itemId, actor.seat);
    return item?.kind === 'decide' && item.state === 'pending';
  });
  if (itemIds.length === 0) return refuse('no-consent-list');
  return accept({ type: 'items-adopted', itemIds });
}
