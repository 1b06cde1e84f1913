import type { Instant, ItemId, OfficeName, Rank, RequestId, SeatId } from '../identifiers.ts';
import type { FloorKind } from './commands.ts';

export interface FloorRequest {
  readonly id: RequestId;
  readonly seatId: SeatId;
  readonly name: OfficeName;
  readonly itemId: ItemId | null;
  readonly kind: FloorKind;
  readonly subject: string;
  readonly speaker: string | null;
  readonly respondentSeatId: SeatId | null;
  readonly rank: Rank;
  readonly at: Instant;
}

export interface Speech extends FloorRequest {
  readonly startedAt: Instant;
  readonly seconds: number;
  readonly endedAt: Instant | null;
}

export interface Floor {
  readonly requests: Readonly<Record<RequestId, FloorRequest>>;
  readonly speaking: Speech | null;
  /** Ended speeches, oldest first. */
  readonly spoken: readonly Speech[];
}
