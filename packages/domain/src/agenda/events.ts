import type { Audience } from '../audience.ts';
import type { EntryId, ItemId, Rank, SectionId } from '../identifiers.ts';
import type { ItemDetails, NewItem } from './commands.ts';

export type AgendaEvent =
  | {
      readonly type: 'section-added';
      readonly sectionId: SectionId;
      readonly title: string;
      readonly rank: Rank;
    }
  | { readonly type: 'section-renamed'; readonly sectionId: SectionId; readonly title: string }
  | {
      readonly type: 'item-added';
      readonly item: NewItem;
      readonly rank: Rank;
      readonly lateReason: string | null;
    }
  | { readonly type: 'item-revised'; readonly itemId: ItemId; readonly details: ItemDetails }
  | { readonly type: 'entry-moved'; readonly entryId: EntryId; readonly rank: Rank }
  | { readonly type: 'entry-removed'; readonly entryId: EntryId }
  | { readonly type: 'item-audience-set'; readonly itemId: ItemId; readonly audience: Audience };
