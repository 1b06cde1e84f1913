import type { Instant, OptionId, QuestionId, SeatId } from '../identifiers.ts';
import type { ReplyKind } from './commands.ts';

export type OpinionBallotEvent =
  | { readonly type: 'opinion-ballot-approved' }
  | { readonly type: 'opinion-ballot-sent'; readonly deadline: Instant }
  | {
      readonly type: 'deadline-extended';
      readonly seatId: SeatId | null;
      readonly until: Instant;
      readonly reason: string;
    }
  | {
      readonly type: 'opinion-drafted';
      readonly questionId: QuestionId;
      /** The member for whom, and the adviser by whom: they alone read it. */
      readonly forSeatId: SeatId;
      readonly adviserSeatId: SeatId;
      readonly choice: OptionId;
      readonly comment: string;
    }
  | { readonly type: 'opinion-ballot-closed' }
  | {
      readonly type: 'remark-replied-to';
      readonly questionId: QuestionId;
      readonly seatId: SeatId;
      readonly remark: number;
      readonly kind: ReplyKind;
      readonly text: string;
    }
  | { readonly type: 'presented-for-signature' };
