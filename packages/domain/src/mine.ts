import type { BridgeState } from './bridges/state.ts';
import type { AnnouncementId, ItemId, PaperId, QuestionId } from './identifiers.ts';
import type { StatedPosition } from './opinions/state.ts';
import type { Ballot } from './votes/state.ts';

/** What only one seat knows of itself: beside the meeting as its view sees it. */
export interface Mine {
  readonly positions: Readonly<Record<ItemId, StatedPosition>>;
  readonly ballots: Readonly<Record<QuestionId, Ballot>>;
  readonly opened: Readonly<Record<PaperId, number>>;
  readonly deliveredAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly acknowledged: readonly AnnouncementId[];
  readonly bridge: BridgeState | null;
}
