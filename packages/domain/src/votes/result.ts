import type { OptionId, SeatId } from '../identifiers.ts';
import type { MajorityRule } from '../rules.ts';
import type { Whereabouts } from '../sitting/commands.ts';

/** One ballot as the result names it. */
export interface NamedBallot {
  readonly seatId: SeatId;
  readonly choice: OptionId;
  readonly comment: string;
  readonly where: Whereabouts;
  readonly enteredBecause: string | null;
}

/** The outcome with the rule and every input, so that it can be computed again. */
export interface VoteResult {
  readonly rule: MajorityRule;
  /** All members of the body who have a seat. */
  readonly members: number;
  readonly entitled: number;
  /** Of them, those in the meeting who may know of the item. */
  readonly present: number;
  /** Ballots per option; every option is listed. */
  readonly tally: Readonly<Record<OptionId, number>>;
  readonly cast: number;
  /** Entitled seats without a ballot. */
  readonly notVoting: number;
  readonly castInRoom: number;
  readonly castRemotely: number;
  /** What the share is taken of, and how many votes were needed. */
  readonly base: number;
  readonly needed: number;
  readonly outcome: 'adopted' | 'rejected';
  /** The option that carried; for a motion `agree` or null. */
  readonly winner: OptionId | null;
  /** The tie went to the side for which the chair voted. */
  readonly tieBrokenByChair: boolean;
  /** Who voted how; null where the rules keep it unnamed. */
  readonly ballots: readonly NamedBallot[] | null;
}
