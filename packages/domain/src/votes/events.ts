import type { Instant, ItemId, OptionId, QuestionId, SeatId } from '../identifiers.ts';
import type { Whereabouts } from '../sitting/commands.ts';
import type { QuestionText } from './commands.ts';
import type { Inconsistency, VoteResult } from './result.ts';
import type { VoteProxy } from './state.ts';
import type { Weights } from './weights.ts';

export type VoteEvent =
  | {
      readonly type: 'question-put';
      readonly questionId: QuestionId;
      readonly itemId: ItemId;
      readonly question: QuestionText;
      readonly repeats: QuestionId | null;
    }
  | {
      readonly type: 'question-revised';
      readonly questionId: QuestionId;
      readonly question: QuestionText;
    }
  | { readonly type: 'question-withdrawn'; readonly questionId: QuestionId }
  | { readonly type: 'seat-ready'; readonly questionId: QuestionId; readonly seatId: SeatId }
  | {
      readonly type: 'vote-opened';
      readonly questionId: QuestionId;
      /** Who may vote, frozen at this moment. */
      readonly electorate: readonly SeatId[];
      readonly closesAt: Instant | null;
      readonly rollCall: boolean;
      /** Where votes are weighed: that of every member, fixed at this moment; else null. */
      readonly weights: Weights | null;
    }
  | {
      readonly type: 'vote-paused';
      readonly questionId: QuestionId;
      readonly secondsLeft: number | null;
    }
  | {
      readonly type: 'vote-resumed';
      readonly questionId: QuestionId;
      readonly closesAt: Instant | null;
    }
  | {
      readonly type: 'voter-added';
      readonly questionId: QuestionId;
      readonly seatId: SeatId;
      readonly reason: string;
    }
  | ({ readonly type: 'proxy-given' } & VoteProxy)
  | {
      readonly type: 'proxy-withdrawn';
      readonly forSeatId: SeatId;
      readonly itemId: ItemId | null;
    }
  | {
      readonly type: 'ballot-cast';
      readonly questionId: QuestionId;
      /** null on screens that may not know whose ballot it was. */
      readonly seatId: SeatId | null;
      /** Who cast it for that member in their absence; null: the member. */
      readonly castBy: SeatId | null;
      /** Until the vote is closed null on every screen but the voter's own, and in a roll-call the podium's. */
      readonly choice: OptionId | null;
      readonly comment: string;
      readonly where: Whereabouts;
      /** Entered by the secretary, and why; in a roll-call `roll-call`. */
      readonly enteredBecause: string | null;
      /** Seats that have voted, with this one: where many ballots come at once, telling the last is enough. */
      readonly voted: number;
    }
  | { readonly type: 'vote-closed'; readonly questionId: QuestionId; readonly result: VoteResult }
  /** Instead of a result: the ballots do not add up. */
  | ({
      readonly type: 'vote-declared-inconsistent';
      readonly questionId: QuestionId;
    } & Inconsistency)
  | { readonly type: 'vote-voided'; readonly questionId: QuestionId; readonly reason: string };
