import type { OptionId, SeatId } from '../identifiers.ts';
import type { MajorityRule, TieRule } from '../rules.ts';
import type { Whereabouts } from '../sitting/commands.ts';
import type { QuestionKind } from './commands.ts';

/** One ballot as the result names it. */
export interface NamedBallot {
  readonly seatId: SeatId;
  /** Who cast it for this member; null: the member. */
  readonly castBy: SeatId | null;
  readonly choice: OptionId;
  readonly comment: string;
  readonly where: Whereabouts;
  readonly enteredBecause: string | null;
}

/** How a vote can end; `tied` is neither adopted nor rejected, and is to be put again. */
export const OUTCOMES = ['adopted', 'rejected', 'tied'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Everything that an outcome is computed from, and nothing else. */
export interface VoteInputs {
  readonly kind: QuestionKind;
  readonly rule: MajorityRule;
  /** All members of the body who have a seat. */
  readonly members: number;
  /** Those of them who take no part in the item: no majority counts them. */
  readonly recused: readonly SeatId[];
  /** Who may vote, fixed at opening. */
  readonly entitled: number;
  /** Members who may know of the item and are there at closing, or have voted themselves. */
  readonly present: number;
  /** Seats of those entitled that vote for a member who is away. */
  readonly represented: number;
  /** Ballots per option; every option is listed. */
  readonly tally: Readonly<Record<OptionId, number>>;
  readonly cast: number;
  /** How the chair voted, where a tie makes it count; else null. */
  readonly chairChoice: OptionId | null;
}

/** What follows from the inputs. */
export interface Verdict {
  /** What the share is taken of, and how many votes were needed. */
  readonly base: number;
  readonly needed: number;
  readonly outcome: Outcome;
  /** The option that carried; for a motion `agree` or null. */
  readonly winner: OptionId | null;
  /** What a tie led to: to the chair's side, to loss, or to another vote; null if there was none. */
  readonly tie: TieRule | null;
}

/** The figures of a vote whose ballots do not add up. */
export interface Inconsistency {
  /** Recorded, and in the tally. */
  readonly ballots: number;
  readonly tallied: number;
  /** Recorded of seats that may not vote. */
  readonly outside: number;
}

/** The outcome with the rule and every input, so that it can be computed again. */
export interface VoteResult extends VoteInputs, Verdict {
  /** Entitled seats without a ballot. */
  readonly notVoting: number;
  readonly castInRoom: number;
  readonly castRemotely: number;
  /** Who voted how; null where the rules keep it unnamed. */
  readonly ballots: readonly NamedBallot[] | null;
}
