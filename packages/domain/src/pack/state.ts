import type { CLOCK } from '../event.ts';
import type { Instant, SeatId } from '../identifiers.ts';

/** Since when agenda and papers stay as they are, and by whose act. */
export interface Freeze {
  readonly at: Instant;
  readonly by: SeatId | typeof CLOCK;
}

/** A paper that was given out and taken back. */
export interface Recall {
  readonly at: Instant;
  readonly by: SeatId;
  readonly reason: string;
  /** The last version that was taken back, with all before it. */
  readonly version: number;
}
