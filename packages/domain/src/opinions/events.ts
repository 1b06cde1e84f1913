import type { ItemId, SeatId } from '../identifiers.ts';
import type { Position } from './commands.ts';

export type OpinionEvent =
  | {
      readonly type: 'position-stated';
      readonly seatId: SeatId;
      readonly itemId: ItemId;
      readonly position: Position;
      readonly text: string;
    }
  | { readonly type: 'position-withdrawn'; readonly seatId: SeatId; readonly itemId: ItemId }
  | { readonly type: 'consent-list-announced'; readonly itemIds: readonly ItemId[] }
  | { readonly type: 'item-taken-out'; readonly itemId: ItemId; readonly seatId: SeatId }
  | { readonly type: 'items-adopted'; readonly itemIds: readonly ItemId[] };
