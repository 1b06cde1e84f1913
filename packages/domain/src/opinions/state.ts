import type { Instant, ItemId } from '../identifiers.ts';
import type { Position } from './commands.ts';

export interface StatedPosition {
  readonly position: Position;
  readonly text: string;
  readonly at: Instant;
}

/** Items announced for adoption without debate and not taken out since. */
export interface ConsentList {
  readonly itemIds: readonly ItemId[];
  readonly announcedAt: Instant;
}
