import type { Instant, OptionId, QuestionId, SeatId } from '../identifiers.ts';
import type { ReplyKind } from './commands.ts';

/** Who said, and when, that the ballot may go out. */
export interface Approval {
  readonly by: SeatId;
  readonly at: Instant;
}

export interface Extension {
  /** null: for everybody. */
  readonly seatId: SeatId | null;
  readonly until: Instant;
  readonly reason: string;
  readonly by: SeatId;
  readonly at: Instant;
}

/** What a member's adviser proposes to answer. */
export interface OpinionDraft {
  readonly forSeatId: SeatId;
  readonly adviserSeatId: SeatId;
  readonly choice: OptionId;
  readonly comment: string;
  readonly at: Instant;
}

/** By question, then by adviser and member. */
export type OpinionDrafts = Readonly<Record<QuestionId, Readonly<Record<string, OpinionDraft>>>>;

export interface Reply {
  readonly seatId: SeatId;
  readonly remark: number;
  readonly kind: ReplyKind;
  readonly text: string;
  readonly by: SeatId;
  readonly at: Instant;
}
