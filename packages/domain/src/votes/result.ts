import type { OptionId, SeatId } from '../identifiers.ts';
import type { MajorityBase, MajorityRule, TieRule } from '../rules.ts';
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
  /** For how many votes it counts: 1 where votes are not weighed. */
  readonly weight: number;
}

/** How a vote can end; `tied` is neither adopted nor rejected, and is to be put again. */
export const OUTCOMES = ['adopted', 'rejected', 'tied'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A vote in weights instead of persons. */
export interface Weighed extends Readonly<Record<MajorityBase, number>> {
  /** By answer, as in the tally of ballots. */
  readonly tally: Readonly<Record<OptionId, number>>;
}

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
  /** Who stands for how many places; null where nobody is elected. */
  readonly election: {
    readonly candidates: readonly OptionId[];
    readonly places: number;
  } | null;
  /** Ballots per answer, every answer listed; of an election ballots per marking. */
  readonly tally: Readonly<Record<OptionId, number>>;
  readonly cast: number;
  /** What is counted where votes are weighed; null where each counts as one. */
  readonly weighed: Weighed | null;
  /** How the chair voted, where a tie makes it count; else null. */
  readonly chairChoice: OptionId | null;
}

/** A round of a ranking's count. */
export interface ElectionRound {
  /** By candidate still standing. */
  readonly votes: Readonly<Record<OptionId, number>>;
  /** Votes of ballots that rank nobody who still stands. */
  readonly exhausted: number;
  /** Who left after it; nobody after the last one. */
  readonly out: readonly OptionId[];
  /** Who had as few votes, and how it was settled who leaves; null where one alone had the fewest. */
  readonly tie: {
    readonly candidates: readonly OptionId[];
    /** `together`: they left at once. null: nobody would have been left. */
    readonly settledBy: TieSettlement | null;
  } | null;
}

export const TIE_SETTLEMENTS = ['earlier-rounds', 'chair', 'together'] as const;
export type TieSettlement = (typeof TIE_SETTLEMENTS)[number];

/** How an election was counted. */
export interface ElectionCount {
  /** By candidate; of a ranking those of the last round. */
  readonly votes: Readonly<Record<OptionId, number>>;
  /** Those with more votes first. */
  readonly elected: readonly OptionId[];
  /** Who had as many votes, for how many places; null without a tie for a place. */
  readonly tied: {
    readonly candidates: readonly OptionId[];
    readonly places: number;
  } | null;
  /** Of a ranking. */
  readonly rounds: readonly ElectionRound[];
}

/** What follows from the inputs. */
export interface Verdict {
  /** What the share is taken of, and how many votes were needed. */
  readonly base: number;
  readonly needed: number;
  readonly outcome: Outcome;
  /** The option that carried; for a motion `agree` or null; null of an election. */
  readonly winner: OptionId | null;
  /** What a tie led to: to the chair's side, to loss, or to another vote; null if there was none. */
  readonly tie: TieRule | null;
  /** Of an election. */
  readonly count: ElectionCount | null;
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
