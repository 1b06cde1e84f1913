import type { ItemId } from '../identifiers.ts';

/** The secretary types; the chair sees the text as it grows. */
export interface DraftConclusion {
  readonly type: 'draft-conclusion';
  readonly itemId: ItemId;
  readonly text: string;
}
/** The chair confirms exactly the revision that was read. */
export interface ConfirmConclusion {
  readonly type: 'confirm-conclusion';
  readonly itemId: ItemId;
  readonly revision: number;
}

export type ConclusionCommand = DraftConclusion | ConfirmConclusion;
