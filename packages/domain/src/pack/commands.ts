import type { ItemId, PaperId } from '../identifiers.ts';

/** From now on agenda and papers stay as they were given out. */
export interface FreezePack {
  readonly type: 'freeze-pack';
}

/** What is taken back: one paper, the papers of an item, or everything that was given out. */
export type RecallScope =
  | { readonly kind: 'paper'; readonly paperId: PaperId }
  | { readonly kind: 'item'; readonly itemId: ItemId }
  | { readonly kind: 'pack' };

export interface RecallPapers {
  readonly type: 'recall-papers';
  readonly scope: RecallScope;
  readonly reason: string;
}

export type PackCommand = FreezePack | RecallPapers;
