import type { ItemId } from '../identifiers.ts';

export type ConclusionEvent =
  | {
      readonly type: 'conclusion-drafted';
      readonly itemId: ItemId;
      readonly text: string;
      readonly revision: number;
    }
  | {
      readonly type: 'conclusion-confirmed';
      readonly itemId: ItemId;
      readonly text: string;
      readonly revision: number;
    };
