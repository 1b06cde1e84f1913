import type { ItemId, OfficeName, Rank, RequestId, SeatId } from '../identifiers.ts';
import type { FloorKind } from './commands.ts';

export type FloorEvent =
  | {
      readonly type: 'floor-requested';
      readonly requestId: RequestId;
      readonly seatId: SeatId;
      /** As the room hears it: not every screen knows the seats of the bridge points. */
      readonly name: OfficeName;
      readonly itemId: ItemId | null;
      readonly kind: FloorKind;
      readonly subject: string;
      readonly speaker: string | null;
      readonly respondentSeatId: SeatId | null;
      readonly rank: Rank;
    }
  | { readonly type: 'floor-request-withdrawn'; readonly requestId: RequestId }
  | {
      readonly type: 'floor-request-refused';
      readonly requestId: RequestId;
      readonly reason: string;
    }
  | { readonly type: 'floor-request-moved'; readonly requestId: RequestId; readonly rank: Rank }
  | { readonly type: 'floor-given'; readonly requestId: RequestId; readonly seconds: number }
  | { readonly type: 'speaking-time-set'; readonly requestId: RequestId; readonly seconds: number }
  | { readonly type: 'floor-ended'; readonly requestId: RequestId };
