import type { Audience } from '../audience.ts';
import type { Instant, ItemId, PaperId, SeatId } from '../identifiers.ts';
import type { Recall } from '../pack/state.ts';
import type { FileFacts, PaperInVersion } from './commands.ts';

export interface PaperVersion {
  /** From 1. */
  readonly version: number;
  readonly file: FileFacts;
  readonly at: Instant;
  readonly by: SeatId;
  readonly reason: string | null;
}

export interface Paper {
  readonly id: PaperId;
  readonly itemId: ItemId | null;
  readonly title: string;
  readonly audience: Audience;
  /** Ascending; the last is the current one. What was replaced before publication or recalled is not among them: what is, may be read and kept. */
  readonly versions: readonly PaperVersion[];
  /** A supplement says to what, and why it came. */
  readonly supplement: Supplement | null;
  /** It was given out and taken back, and has no version now. */
  readonly recall: Recall | null;
  /** The secretariat asks that it be read before all others. */
  readonly required: boolean;
  readonly removed: boolean;
  /** Taken off before publication: only the secretariat ever knew of it. */
  readonly leftNoTrace: boolean;
}

export interface Supplement {
  /** The paper it supplements; null: its item, or the meeting as a whole. */
  readonly to: PaperId | null;
  readonly reason: string;
}

/** A page that was before everybody for a while. */
export interface PresentedPage extends PaperInVersion {
  readonly page: number;
  readonly by: SeatId;
  readonly at: Instant;
}

/** What the secretariat knows of one seat's pack. */
export interface Receipt {
  readonly deliveredAt: Instant | null;
  readonly acknowledgedAt: Instant | null;
  /** Highest version opened, per paper. */
  readonly opened: Readonly<Record<PaperId, number>>;
  /** Highest version that a device of the reader has for reading without a network, per paper. */
  readonly kept: Readonly<Record<PaperId, number>>;
  /** Stamped copies that the reader took out of the system, in the order in which they were taken. */
  readonly copies: readonly TakenCopy[];
}

export interface TakenCopy extends PaperInVersion {
  readonly at: Instant;
}
