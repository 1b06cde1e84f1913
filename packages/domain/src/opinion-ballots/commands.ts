import type { Instant, OptionId, QuestionId, SeatId } from '../identifiers.ts';

/** Says that the ballot may go out as it stands now. */
export interface ApproveOpinionBallot {
  readonly type: 'approve-opinion-ballot';
}
/** Asks all members at once, and opens every question. */
export interface SendOpinionBallot {
  readonly type: 'send-opinion-ballot';
  readonly deadline: Instant;
}
export interface ExtendDeadline {
  readonly type: 'extend-deadline';
  /** null: for everybody. */
  readonly seatId: SeatId | null;
  readonly until: Instant;
  readonly reason: string;
}
/** The member's office proposes an answer; it counts for nothing. */
export interface DraftOpinion {
  readonly type: 'draft-opinion';
  readonly questionId: QuestionId;
  readonly choice: OptionId;
  readonly comment: string;
}
export interface CloseOpinionBallot {
  readonly type: 'close-opinion-ballot';
}

/** What the drafting agency says to a remark: it is taken up, in part, or it is explained why not. */
export const REPLY_KINDS = ['accepted', 'partly', 'explained'] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

export interface ReplyToRemark {
  readonly type: 'reply-to-remark';
  readonly questionId: QuestionId;
  /** Whose remark it is. */
  readonly seatId: SeatId;
  /** Which of that member's remarks on the question, from 0. */
  readonly remark: number;
  readonly kind: ReplyKind;
  readonly text: string;
}
/** The file goes to whoever signs it. */
export interface PresentForSignature {
  readonly type: 'present-for-signature';
}

export type OpinionBallotCommand =
  | ApproveOpinionBallot
  | SendOpinionBallot
  | ExtendDeadline
  | DraftOpinion
  | CloseOpinionBallot
  | ReplyToRemark
  | PresentForSignature;
