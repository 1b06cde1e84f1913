import { type Actor, chairOfItem, dutyOfActor } from '../actor.ts';
import { findItem, isRecused, seesItem } from '../agenda/find-item.ts';
import type { Item } from '../agenda/state.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { findMember } from '../find-member.ts';
import type { SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import type { RefusalCode } from '../refusals.ts';
import { openQuestion } from '../votes/find-question.ts';
import type { RecuseMember, TakeBackRecusal } from './commands.ts';

/** A member withdraws from an item, the chair withdraws anybody, with a reason and not during a vote on it. (R4) */
export function recuseMember(
  meeting: Meeting,
  { itemId, seatId, reason }: RecuseMember,
  actor: Actor,
): Decision {
  const item = findItem(meeting, itemId, actor.seat);
  if (!item) return refuse('item-unknown');
  const problem = memberProblem(meeting, item, seatId, actor);
  if (problem) return refuse(problem);
  if (isRecused(seatId, item)) return accept();
  if (item.state === 'adopted' || item.state === 'concluded') return refuse('item-finished');
  if (openQuestion(meeting)?.itemId === itemId) return refuse('vote-in-progress');
  if (chairOfItem(meeting, item)?.id === seatId) return refuse('chairs-item');
  if (!reason.trim()) return refuse('reason-needed');
  return accept({ type: 'member-recused', itemId, seatId, reason });
}

/** Taken back until the item has been voted on, by whoever said it or by the chair. (R4) */
export function takeBackRecusal(
  meeting: Meeting,
  { itemId, seatId }: TakeBackRecusal,
  actor: Actor,
): Decision {
  const item = findItem(meeting, itemId, actor.seat);
  if (!item) return refuse('item-unknown');
  const problem = memberProblem(meeting, item, seatId, actor);
  if (problem) return refuse(problem);
  const recusal = item.recusals.find((each) => each.seatId === seatId);
  if (!recusal) return accept();
  const byChair = dutyOfActor(meeting, actor) === 'chair';
  if (!byChair && recusal.by !== seatId) return refuse('not-allowed');
  if (hasBeenVotedOn(meeting, item)) return refuse('item-voted-on');
  return accept({ type: 'recusal-taken-back', itemId, seatId });
}

/** Members speak for themselves, the chair of everybody who may know of the item. (R4) */
function memberProblem(
  meeting: Meeting,
  item: Item,
  seatId: SeatId,
  actor: Actor,
): RefusalCode | null {
  const seat = findMember(meeting, seatId);
  if (typeof seat === 'string') return seat;
  if (!seesItem(seat, item)) return 'not-in-audience';
  const ofSelf = actor.seat?.id === seatId;
  return ofSelf || dutyOfActor(meeting, actor) === 'chair' ? null : 'not-allowed';
}

function hasBeenVotedOn({ questions }: Meeting, { id }: Item): boolean {
  return Object.values(questions).some(
    ({ itemId, openedAt }) => itemId === id && openedAt !== null,
  );
}
