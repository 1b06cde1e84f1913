import { isRecused, seesItem } from '../agenda/find-item.ts';
import type { Item } from '../agenda/state.ts';
import type { Instant, SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import { isPresent, members } from '../quorum.ts';
import { isMember, type Seat } from '../seat.ts';
import { proxyHolder } from './proxies.ts';

/** Members vote; the delegate of a member only where the rules of the body say so. (V18) */
export function hasVote({ rules, seats }: Meeting, seat: Seat): boolean {
  if (isMember(seat)) return true;
  const stoodFor = own(seats, seat.forSeatId);
  const ofMember = stoodFor !== undefined && isMember(stoodFor);
  return seat.role === 'delegate' && rules.delegatesVote && ofMember;
}

/** With a vote, in the know of the item, and not recused from it, nor standing for who is. (V4, R6) */
export function mayVoteOn(meeting: Meeting, seat: Seat, item: Item): boolean {
  return hasVote(meeting, seat) && seesItem(seat, item) && !isRecused(voteOf(seat), item);
}

/**
 * Who may vote on an item now: present, with a vote, and in the know. A member has one vote: a
 * delegate casts it only in the member's absence, and of several delegates one; else whoever holds the
 * member's proxy. (V4, V18, R8, D5)
 */
export function electorateOf(meeting: Meeting, item: Item, at: Instant): readonly SeatId[] {
  const here = Object.values(meeting.seats).filter(
    (seat) => mayVoteOn(meeting, seat, item) && isPresent(meeting, seat.id, at),
  );
  const voters = new Map(here.filter(isMember).map((seat) => [seat.id, seat.id]));
  for (const seat of here) {
    const vote = voteOf(seat);
    if (!voters.has(vote)) voters.set(vote, seat.id);
  }
  for (const { id } of votedFor(meeting, item, at)) {
    if (!voters.has(id)) voters.set(id, id);
  }
  return [...voters.values()];
}

/** Members who are away and for whom a member votes who is there and may vote on the item too. (R8) */
function votedFor(meeting: Meeting, item: Item, at: Instant): readonly Seat[] {
  return members(meeting).filter((seat) => {
    if (isPresent(meeting, seat.id, at) || !mayVoteOn(meeting, seat, item)) return false;
    return isVotedFor(meeting, seat.id, item, at);
  });
}

/** Whether whoever holds the member's proxy is there and may vote on the item. (R8) */
export function isVotedFor(
  meeting: Meeting,
  seatId: SeatId,
  item: Item,
  at: Instant | null,
): boolean {
  const holder = own(meeting.seats, proxyHolder(meeting, seatId, item.id));
  return (
    holder !== undefined && mayVoteOn(meeting, holder, item) && isPresent(meeting, holder.id, at)
  );
}

/** Whether the vote of this seat is in the electorate already, held by itself or on its behalf. (V18) */
export function isRepresented(
  meeting: Meeting,
  electorate: readonly SeatId[],
  seat: Seat,
): boolean {
  return electorate.some((id) => {
    const voter = own(meeting.seats, id);
    return id === seat.id || (voter !== undefined && voteOf(voter) === voteOf(seat));
  });
}

/** The member whose vote it is. */
export function voteOf(seat: Seat): SeatId {
  return seat.role === 'delegate' ? (seat.forSeatId ?? seat.id) : seat.id;
}
