import type { ItemId, SeatId } from '../identifiers.ts';
import type { AssessmentResult } from './commands.ts';

export type ProgrammeEvent =
  | {
      readonly type: 'item-assessed';
      readonly itemId: ItemId;
      readonly result: AssessmentResult;
      readonly note: string;
    }
  | {
      readonly type: 'programme-submitted';
      readonly label: string;
      readonly toSeatId: SeatId;
      readonly note: string;
    }
  | { readonly type: 'programme-approved'; readonly label: string }
  | { readonly type: 'programme-refused'; readonly label: string; readonly reason: string };
