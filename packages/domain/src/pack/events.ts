import type { PaperId } from '../identifiers.ts';

export type PackEvent =
  | { readonly type: 'pack-frozen' }
  /** Each paper by itself: who may not know of one hears nothing of it. */
  | { readonly type: 'paper-recalled'; readonly paperId: PaperId; readonly reason: string };
