import { isRecused } from './agenda/find-item.ts';
import type { Item } from './agenda/state.ts';
import { entryIn } from './drawers.ts';
import type { Instant } from './identifiers.ts';
import { isAway } from './invitation/away.ts';
import type { Meeting } from './meeting.ts';
import { isInWriting } from './opinion-ballots/in-writing.ts';
import { remembered } from './remembered.ts';
import type { Share } from './rules.ts';
import { isMember, type Seat } from './seat.ts';

export interface Quorum {
  readonly members: number;
  readonly present: number;
  readonly presentRemotely: number;
  /** Members who must be present. */
  readonly needed: number;
  readonly reached: boolean;
}

/** The least whole number that is at least this share of `of`. */
export function leastShare({ numerator, denominator }: Share, of: number): number {
  return Math.ceil((of * numerator) / denominator);
}

const membersOf = remembered((seats: Meeting['seats']): readonly Seat[] =>
  Object.values(seats).filter(isMember),
);

export function members(meeting: Meeting): readonly Seat[] {
  return membersOf(meeting.seats);
}

/** Whether a seat has checked in and not out. */
export function hasCheckedIn(meeting: Meeting, seatId: string): boolean {
  return entryIn(meeting.attendance, seatId)?.present === true;
}

/**
 * Whether a seat is there: checked in, and not away by an absence with consent; in writing everybody takes part. (D5, L1)
 * @param at null where no moment is asked about: whether it has checked in
 */
export function isPresent(meeting: Meeting, seatId: string, at: Instant | null): boolean {
  if (isInWriting(meeting)) return true;
  return hasCheckedIn(meeting, seatId) && !(at !== null && isAway(meeting, seatId, at));
}

/** Members who take part in an item. (R6) */
export function membersFor(meeting: Meeting, item: Item | undefined): readonly Seat[] {
  return members(meeting).filter(({ id }) => !isRecused(id, item));
}

/**
 * Members present against the members needed, of the session or, without those recused, for an item.
 * (S3, R6, D5; Law on Organisation of the Government 2015, art. 46)
 */
export function quorumOf(meeting: Meeting, at: Instant, item?: Item): Quorum {
  const all = membersFor(meeting, item);
  const present = all.filter((seat) => isPresent(meeting, seat.id, at));
  const needed = leastShare(meeting.rules.quorum, all.length);
  return {
    members: all.length,
    present: present.length,
    presentRemotely: present.filter(
      (seat) => entryIn(meeting.attendance, seat.id)?.where === 'remote',
    ).length,
    needed,
    reached: all.length > 0 && present.length >= needed,
  };
}
