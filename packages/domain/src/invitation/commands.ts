import type { Instant, PersonId, SeatId } from '../identifiers.ts';

/** Who is to sit in for a member who is away, as the member says it. */
export interface Substitute {
  readonly name: string;
  readonly position: string;
}

/** From a moment to a moment; null is the start or the end of the meeting, both the whole of it. */
export interface Span {
  readonly from: Instant | null;
  readonly until: Instant | null;
}

export interface Absent extends Span {
  readonly kind: 'absent';
  readonly reason: string;
  readonly substitute: Substitute | null;
}
export type Answer = { readonly kind: 'attend' } | Absent;

/** By the member, or by the secretary, who notes whose word it was. */
export interface AnswerInvitation {
  readonly type: 'answer-invitation';
  readonly seatId: SeatId;
  readonly answer: Answer;
  readonly note: string;
}
/** With a delegate: the substitute gets a seat, of that person if one is named already. */
export interface ApproveAbsence {
  readonly type: 'approve-absence';
  readonly seatId: SeatId;
  readonly delegate: { readonly seatId: SeatId; readonly personId: PersonId | null } | null;
}
export interface RefuseAbsence {
  readonly type: 'refuse-absence';
  readonly seatId: SeatId;
  readonly reason: string;
}

export type InvitationCommand = AnswerInvitation | ApproveAbsence | RefuseAbsence;
