import { type Actor, chairOfItem, sessionChair } from '../actor.ts';
import { findItem, isRecused, seesItem } from '../agenda/find-item.ts';
import type { Item } from '../agenda/state.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { findMember } from '../find-member.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { Seat } from '../seat.ts';
import type { HandOverChair, TakeBackChair } from './commands.ts';
import { voteInProgress } from './leave-item.ts';

/** Whoever holds the chair passes it to another member, for one item or for the session; not during a vote, which a tie would pass with it. (S6) */
export function handOverChair(
  meeting: Meeting,
  { itemId, seatId }: HandOverChair,
  actor: Actor,
): Decision {
  const item = scopeOf(meeting, itemId, actor);
  if (item === undefined) return refuse('item-unknown');
  const holder = holderOf(meeting, item);
  if (holder?.id !== actor.seat?.id) return refuse('not-allowed');
  const seat = findMember(meeting, seatId);
  if (typeof seat === 'string') return refuse(seat);
  if (item && !seesItem(seat, item)) return refuse('not-in-audience');
  if (holder?.id === seatId) return refuse('already-chair');
  if (isRecused(seatId, item ?? currentItem(meeting))) return refuse('member-recused');
  if (voteInProgress(meeting)) return refuse('vote-in-progress');
  return accept({ type: 'chair-handed-over', seatId, itemId });
}

/** The appointed chair takes it back, or whoever holds it gives it back. (S6) */
export function takeBackChair(meeting: Meeting, { itemId }: TakeBackChair, actor: Actor): Decision {
  const item = scopeOf(meeting, itemId, actor);
  if (item === undefined) return refuse('item-unknown');
  const appointed = actor.seat?.role === 'chair';
  if (!appointed && holderOf(meeting, item)?.id !== actor.seat?.id) return refuse('not-allowed');
  const handed = item ? item.chairSeatId : meeting.chairHandedTo;
  if (handed === null) return refuse('chair-not-handed-over');
  const next = chairAfter(meeting, item);
  if (isRecused(next?.id ?? '', item ?? currentItem(meeting))) return refuse('member-recused');
  if (voteInProgress(meeting)) return refuse('vote-in-progress');
  return accept({ type: 'chair-taken-back', itemId });
}

/** The item, null for the session, undefined where the actor knows of no such item. */
function scopeOf(
  meeting: Meeting,
  itemId: string | null,
  { seat }: Actor,
): Item | null | undefined {
  return itemId === null ? null : findItem(meeting, itemId, seat);
}

/** Who holds the chair of the item, or of the session, when it has been taken back. (R5) */
function chairAfter(meeting: Meeting, item: Item | null): Seat | undefined {
  if (item) return sessionChair(meeting);
  const after = { ...meeting, chairHandedTo: null };
  return chairOfItem(after, currentItem(after));
}

function currentItem({ agenda, currentItemId }: Meeting): Item | undefined {
  return own(agenda.items, currentItemId);
}

function holderOf(meeting: Meeting, item: Item | null): Seat | undefined {
  return item ? chairOfItem(meeting, item) : sessionChair(meeting);
}
