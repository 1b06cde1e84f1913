import type { Actor } from '../actor.ts';
import { findItem, seesItem } from '../agenda/find-item.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { findMember } from '../find-member.ts';
import type { ItemId, SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import { isPresent } from '../quorum.ts';
import type { RefusalCode } from '../refusals.ts';
import { same } from '../same.ts';
import { isMember } from '../seat.ts';
import { isEntitled } from './ballot.ts';
import type { GiveProxy, WithdrawProxy } from './commands.ts';
import { openQuestion } from './find-question.ts';
import type { Question, VoteProxy } from './state.ts';

/** Who votes for a member on an item in their absence: as for the item, else as for the session. (R7) */
export function proxyHolder(
  { proxies, seats }: Meeting,
  forSeatId: SeatId,
  itemId: ItemId,
): SeatId | undefined {
  const given = proxies.filter((proxy) => proxy.forSeatId === forSeatId);
  const proxy = given.find((each) => each.itemId === itemId) ?? given.find(ofSession);
  const holder = own(seats, proxy?.seatId);
  return holder && isMember(holder) ? holder.id : undefined;
}

type OpenVote = Pick<Question, 'electorate' | 'itemId' | 'openedAt'>;

/** Whether a member is away and lets another one vote: once there they vote themselves. (R8) */
export function leavesVote(
  meeting: Meeting,
  seatId: SeatId,
  { itemId, openedAt }: Pick<OpenVote, 'itemId' | 'openedAt'>,
): boolean {
  if (isPresent(meeting, seatId, openedAt)) return false;
  return proxyHolder(meeting, seatId, itemId) !== undefined;
}

/** Whether a seat casts its own vote. (R8) */
export function votesInPerson(meeting: Meeting, seatId: SeatId, question: OpenVote): boolean {
  return isEntitled(question, seatId) && !leavesVote(meeting, seatId, question);
}

/** A member gives a proxy to another, or the secretary enters it with a reason; never during a vote. (R7) */
export function giveProxy(meeting: Meeting, command: GiveProxy, actor: Actor): Decision {
  const { type: _type, ...proxy } = command;
  const { forSeatId, seatId, reason } = proxy;
  const problem =
    membersProblem(meeting, [forSeatId, seatId]) ??
    giverProblem(forSeatId, actor) ??
    itemProblem(meeting, proxy, actor);
  if (problem) return refuse(problem);
  if (forSeatId === seatId) return refuse('proxy-of-oneself');
  if (meeting.proxies.some((each) => same({ ...each, reason }, proxy))) return accept();
  if (actor.seat?.id !== forSeatId && !reason.trim()) return refuse('reason-needed');
  if (openQuestion(meeting)) return refuse('vote-in-progress');
  const most = meeting.rules.proxiesPerMember;
  if (!(held(meeting, proxy) < most)) return refuse('proxies-too-many', { most });
  return accept({ type: 'proxy-given', ...proxy });
}

/** Whoever gave it takes it back, or the secretary on their word; never during a vote. (R7) */
export function withdrawProxy(
  meeting: Meeting,
  { forSeatId, itemId }: WithdrawProxy,
  actor: Actor,
): Decision {
  const problem = membersProblem(meeting, [forSeatId]) ?? giverProblem(forSeatId, actor);
  if (problem) return refuse(problem);
  if (itemId !== null && !findItem(meeting, itemId, actor.seat)) return refuse('item-unknown');
  const remaining = withoutProxy(meeting.proxies, { forSeatId, itemId });
  if (remaining.length === meeting.proxies.length) return accept();
  if (openQuestion(meeting)) return refuse('vote-in-progress');
  return accept({ type: 'proxy-withdrawn', forSeatId, itemId });
}

export function withoutProxy(
  proxies: readonly VoteProxy[],
  { forSeatId, itemId }: Pick<VoteProxy, 'forSeatId' | 'itemId'>,
): readonly VoteProxy[] {
  return proxies.filter((each) => each.forSeatId !== forSeatId || each.itemId !== itemId);
}

function ofSession({ itemId }: VoteProxy): boolean {
  return itemId === null;
}

function membersProblem(meeting: Meeting, ids: readonly SeatId[]): RefusalCode | null {
  const found = ids.map((id) => findMember(meeting, id));
  return (['seat-unknown', 'not-a-member'] as const).find((code) => found.includes(code)) ?? null;
}

/** Members give their own; the secretary enters what a member has written. (R7) */
function giverProblem(forSeatId: SeatId, { seat }: Actor): RefusalCode | null {
  return seat?.role === 'secretary' || seat?.id === forSeatId ? null : 'not-allowed';
}

function itemProblem(meeting: Meeting, proxy: VoteProxy, actor: Actor): RefusalCode | null {
  if (proxy.itemId === null) return null;
  const item = findItem(meeting, proxy.itemId, actor.seat);
  if (!item) return 'item-unknown';
  const both = [proxy.forSeatId, proxy.seatId].map((id) => own(meeting.seats, id));
  return both.every((seat) => seat && seesItem(seat, item)) ? null : 'not-in-audience';
}

/** For how many other members the holder votes already, whenever that is. (R7) */
function held({ proxies, seats }: Meeting, { forSeatId, seatId }: VoteProxy): number {
  const others = proxies
    .filter((each) => each.seatId === seatId && each.forSeatId !== forSeatId)
    .filter((each) => own(seats, each.forSeatId) !== undefined);
  return new Set(others.map((each) => each.forSeatId)).size;
}
