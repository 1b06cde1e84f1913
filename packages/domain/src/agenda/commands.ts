import type { Audience } from '../audience.ts';
import type { EntryId, ItemId, SeatId, SectionId } from '../identifiers.ts';

export const ITEM_KINDS = ['decide', 'discuss', 'inform'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** What the secretariat writes of an item. */
export interface ItemDetails {
  readonly title: string;
  readonly kind: ItemKind;
  readonly minutes: number;
  /** Who presents it in the room; they turn the pages. */
  readonly presenters: readonly SeatId[];
  /** The body that submits the file, as printed on the agenda. */
  readonly submittedBy: string;
}

export interface NewItem extends ItemDetails {
  readonly id: ItemId;
  readonly audience: Audience;
}

export interface AddSection {
  readonly type: 'add-section';
  readonly sectionId: SectionId;
  readonly title: string;
  /** Placed before this entry; null is at the end. */
  readonly before: EntryId | null;
}
export interface RenameSection {
  readonly type: 'rename-section';
  readonly sectionId: SectionId;
  readonly title: string;
}
/** One item, or a pasted list of them. */
export interface AddItems {
  readonly type: 'add-items';
  readonly items: readonly NewItem[];
  readonly before: EntryId | null;
  /** Needed once the agenda is published: such items are marked late. */
  readonly lateReason: string | null;
}
export interface ReviseItem {
  readonly type: 'revise-item';
  readonly itemId: ItemId;
  readonly details: ItemDetails;
}
export interface MoveEntry {
  readonly type: 'move-entry';
  readonly entryId: EntryId;
  readonly before: EntryId | null;
}
export interface RemoveEntry {
  readonly type: 'remove-entry';
  readonly entryId: EntryId;
}
/** Says who may know of the item; `named` makes it a closed item. */
export interface SetItemAudience {
  readonly type: 'set-item-audience';
  readonly itemId: ItemId;
  readonly audience: Audience;
}

export type AgendaCommand =
  | AddSection
  | RenameSection
  | AddItems
  | ReviseItem
  | MoveEntry
  | RemoveEntry
  | SetItemAudience;
