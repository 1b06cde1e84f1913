import type { ItemId } from '../identifiers.ts';

/** What a member says of an item before the session. */
export const POSITIONS = ['no-objection', 'objection', 'wish-to-speak'] as const;
export type Position = (typeof POSITIONS)[number];

export interface StatePosition {
  readonly type: 'state-position';
  readonly itemId: ItemId;
  readonly position: Position;
  /** What the member adds, for the chair and the secretariat; may be empty. */
  readonly text: string;
}
export interface WithdrawPosition {
  readonly type: 'withdraw-position';
  readonly itemId: ItemId;
}
/** Reads out the items proposed for adoption without debate. */
export interface AnnounceConsentList {
  readonly type: 'announce-consent-list';
  readonly itemIds: readonly ItemId[];
}
export interface TakeItemOut {
  readonly type: 'take-item-out';
  readonly itemId: ItemId;
}
/** The call: adopts what is left on the list as one act. */
export interface AdoptWithoutDebate {
  readonly type: 'adopt-without-debate';
}

export type OpinionCommand =
  | StatePosition
  | WithdrawPosition
  | AnnounceConsentList
  | TakeItemOut
  | AdoptWithoutDebate;
