import type { NewItem } from '../agenda/commands.ts';
import type { Instant, ItemId, PaperId, SeatId, SectionId } from '../identifiers.ts';
import type { Brief } from '../matters/commands.ts';
import type { AssessmentResult } from './commands.ts';

export interface Assessment {
  readonly result: AssessmentResult;
  readonly note: string;
  readonly by: SeatId;
  readonly at: Instant;
  /** Of the item's text when it was looked through: another one is to be looked through anew. */
  readonly textVersion: number;
}

/** `not-yet`: nobody has looked through it as it is now. */
export type Readiness = AssessmentResult | 'not-yet';

export interface ProgrammePaper {
  readonly paperId: PaperId;
  readonly title: string;
  readonly version: number;
}

/** A line of a version of the programme, as it was then. */
export type ProgrammeLine =
  | { readonly kind: 'section'; readonly id: SectionId; readonly title: string }
  | {
      readonly kind: 'item';
      readonly id: ItemId;
      readonly about: Pick<NewItem, 'title' | 'kind' | 'minutes' | 'presenters' | 'submittedBy'>;
      readonly brief: Brief;
      readonly papers: readonly ProgrammePaper[];
    };

/** A version of the programme: what was submitted never changes. */
export interface Programme {
  /** A, B, C and so on. */
  readonly label: string;
  readonly submittedBy: SeatId;
  readonly submittedAt: Instant;
  readonly toSeatId: SeatId;
  readonly note: string;
  readonly lines: readonly ProgrammeLine[];
  /** Items that were not ready when it was submitted. */
  readonly notReady: readonly ItemId[];
  /** `overtaken`: a later version was submitted before this one was decided. */
  readonly state: 'submitted' | 'approved' | 'refused' | 'overtaken';
  readonly decidedAt: Instant | null;
  /** Why it was refused; empty otherwise. */
  readonly reason: string;
}
