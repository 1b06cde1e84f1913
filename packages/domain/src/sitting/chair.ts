import { type Actor, chairNow } from '../actor.ts';
import { findItem } from '../agenda/find-item.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { isMember } from '../seat.ts';
import type { HandOverChair, TakeBackChair } from './commands.ts';

/** The chair passes to another member, for one item or for the session; it comes back the same way. (S6) */
export function decideChair(
  meeting: Meeting,
  command: HandOverChair | TakeBackChair,
  actor: Actor,
): Decision {
  const { itemId } = command;
  const item = itemId === null ? undefined : findItem(meeting, itemId, actor.seat);
  if (itemId !== null && !item) return refuse('item-unknown');
  const holder = item ? item.chairSeatId : meeting.chairHandedTo;
  if (command.type === 'take-back-chair') {
    const mayTakeBack = actor.seat?.role === 'chair' || chairNow(meeting)?.id === actor.seat?.id;
    if (!mayTakeBack) return refuse('not-allowed');
    if (holder === null) return refuse('chair-not-handed-over');
    return accept({ type: 'chair-taken-back', itemId });
  }
  const seat = meeting.seats[command.seatId];
  if (!seat) return refuse('seat-unknown');
  if (!isMember(seat)) return refuse('not-a-member');
  if (holder === seat.id) return refuse('already-chair');
  return accept({ type: 'chair-handed-over', seatId: seat.id, itemId });
}
