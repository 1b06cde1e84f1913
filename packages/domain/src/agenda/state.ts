import type { AdviceId, Instant, ItemId, Rank, SeatId, SectionId } from '../identifiers.ts';
import type { Brief, FromSubmission, Origin } from '../matters/commands.ts';
import type { Advice } from '../matters/state.ts';
import type { Assessment } from '../programme/state.ts';
import type { NewItem } from './commands.ts';

const ITEM_STATES = ['pending', 'current', 'concluded', 'adopted', 'postponed'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly rank: Rank;
  /** As of {@link Item}. */
  readonly removed: boolean;
  readonly leftNoTrace: boolean;
}

export interface Item extends NewItem {
  readonly rank: Rank;
  readonly lateReason: string | null;
  /** It came when the pack was frozen: what is written of it first is no edit. */
  readonly afterFreeze: boolean;
  readonly state: ItemState;
  /** First taken up, and last left. */
  readonly takenUpAt: Instant | null;
  readonly leftAt: Instant | null;
  readonly postponedBecause: string | null;
  /** Whom the chair handed the chair to for this item. */
  readonly chairSeatId: SeatId | null;
  /** Members who take no part in this item, for a conflict of interest. */
  readonly recusals: readonly Recusal[];
  readonly conclusion: Conclusion | null;
  /** Papers that are given out by hand, for they hold a state secret; nothing of them is here. */
  readonly byHand: number;
  readonly brief: Brief;
  readonly advice: Readonly<Record<AdviceId, Advice>>;
  /** Version in which the text that others advise on last changed. */
  readonly textVersion: number;
  /** What the secretariat found when it looked through it; for the secretariat. */
  readonly assessment: Assessment | null;
  /** Where it was dealt with before. */
  readonly origin: Origin | null;
  /** The file of a unit that it was made of. */
  readonly submission: FromSubmission | null;
  /** Taken off the agenda; kept so that old events still make sense. */
  readonly removed: boolean;
  /** Taken off before publication: only the secretariat ever knew of it. */
  readonly leftNoTrace: boolean;
}

export interface Recusal {
  readonly seatId: SeatId;
  /** Empty on screens that may not know it. */
  readonly reason: string;
  /** Whose act it was: the member's own, or of whoever held the chair. */
  readonly by: string;
}

export interface Conclusion {
  readonly text: string;
  /** Counts the drafts of the item, from 1. */
  readonly revision: number;
  readonly confirmedAt: Instant | null;
  readonly confirmedBy: SeatId | null;
}

export interface Agenda {
  readonly sections: Readonly<Record<SectionId, Section>>;
  readonly items: Readonly<Record<ItemId, Item>>;
}

/** A line of the agenda in its place; items are numbered from 1 without gaps as this reader sees them. */
export type AgendaEntry =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'item'; readonly item: Item; readonly number: number };
