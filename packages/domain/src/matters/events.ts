import type { AdviceId, Instant, ItemId } from '../identifiers.ts';
import type { Brief, FromSubmission, Origin } from './commands.ts';

export type MatterEvent =
  | { readonly type: 'brief-written'; readonly itemId: ItemId; readonly brief: Brief }
  | {
      readonly type: 'advice-asked';
      readonly itemId: ItemId;
      readonly adviceId: AdviceId;
      readonly from: string;
      readonly dueAt: Instant;
    }
  | {
      readonly type: 'advice-entered';
      readonly itemId: ItemId;
      readonly adviceId: AdviceId;
      readonly text: string;
    }
  | { readonly type: 'advice-withdrawn'; readonly itemId: ItemId; readonly adviceId: AdviceId }
  | { readonly type: 'item-brought'; readonly itemId: ItemId; readonly origin: Origin }
  | ({ readonly type: 'submission-brought'; readonly itemId: ItemId } & FromSubmission);
