import type { Drawers } from '../drawers.ts';
import type { Instant, ItemId, OptionId, QuestionId, SeatId } from '../identifiers.ts';
import type { Issuing, SecretBallot } from '../secret-votes/state.ts';
import type { Whereabouts } from '../sitting/commands.ts';
import type { QuestionText } from './commands.ts';
import type { Inconsistency, VoteResult } from './result.ts';
import type { Weights } from './weights.ts';

const QUESTION_STATES = ['put', 'open', 'paused', 'closed', 'void', 'withdrawn'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

export interface Ballot {
  /** null where this reader may know only that the seat has voted. */
  readonly choice: OptionId | null;
  readonly comment: string;
  readonly where: Whereabouts;
  readonly enteredBecause: string | null;
  readonly at: Instant;
  /** Version of the event: with the question it is the receipt. */
  readonly version: number;
}

/** A ballot cast for a member who is away. */
export interface ProxyBallot extends Ballot {
  readonly castBy: SeatId;
}

/** A member lets another one vote, for the session or with `itemId` for one item. */
export interface VoteProxy {
  readonly forSeatId: SeatId;
  readonly seatId: SeatId;
  readonly itemId: ItemId | null;
  /** Of the secretary who entered it; empty on screens that may not know it. */
  readonly reason: string;
}

export interface Question extends QuestionText {
  readonly id: QuestionId;
  readonly itemId: ItemId;
  readonly repeats: QuestionId | null;
  readonly state: QuestionState;
  readonly ready: readonly SeatId[];
  readonly electorate: readonly SeatId[];
  readonly addedVoters: readonly { readonly seatId: SeatId; readonly reason: string }[];
  readonly openedAt: Instant | null;
  /** End of the countdown by the server's clock. */
  readonly closesAt: Instant | null;
  /** Kept while paused. */
  readonly secondsLeft: number | null;
  readonly closedAt: Instant | null;
  /** Answered aloud, one by one. */
  readonly rollCall: boolean;
  /** By seat of every member, where votes are weighed. */
  readonly weights: Weights | null;
  /** By seat. */
  readonly ballots: Drawers<Ballot>;
  /** By seat of the member they were cast for; a ballot of the member's own counts instead. */
  readonly proxyBallots: Drawers<ProxyBallot>;
  /** Seats that have voted, also where this reader may not know which. */
  readonly voted: number;
  readonly result: VoteResult | null;
  readonly voidedBecause: string | null;
  /** Void because the ballots do not add up: the figures. */
  readonly inconsistency: Inconsistency | null;
  /** Of a secret vote, once it is open. */
  readonly issuing: Issuing | null;
  /** Of a secret vote that was closed. */
  readonly board: readonly SecretBallot[] | null;
}
