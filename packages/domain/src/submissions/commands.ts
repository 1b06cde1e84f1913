import type { BodyId, Instant, PaperId, UnitId } from '../identifiers.ts';
import type { FileFacts } from '../papers/commands.ts';
import type { SubmissionText } from './state.ts';

/** The secretariat waits for a file of a unit until a day. */
export interface ExpectSubmission {
  readonly type: 'expect-submission';
  readonly bodyId: BodyId;
  readonly unitId: UnitId;
  readonly title: string;
  readonly dueAt: Instant;
}
export interface BeginSubmission {
  readonly type: 'begin-submission';
  readonly bodyId: BodyId;
  readonly unitId: UnitId;
  readonly text: SubmissionText;
}
export interface WriteSubmission {
  readonly type: 'write-submission';
  readonly text: SubmissionText;
  /** Version of the text that was before the writer: nobody's words are written over unseen. */
  readonly base: number;
}
export interface AddSubmissionPaper {
  readonly type: 'add-submission-paper';
  readonly paperId: PaperId;
  readonly title: string;
  readonly file: FileFacts;
}
export interface RemoveSubmissionPaper {
  readonly type: 'remove-submission-paper';
  readonly paperId: PaperId;
}
export interface AskApproval {
  readonly type: 'ask-approval';
}
export interface ApproveSubmission {
  readonly type: 'approve-submission';
}
export interface RefuseApproval {
  readonly type: 'refuse-approval';
  readonly comment: string;
}
export interface Submit {
  readonly type: 'submit';
}
/** What the secretariat says of a file as it was handed in: `handed` is that time's number. */
export interface ReturnSubmission {
  readonly type: 'return-submission';
  readonly handed: number;
  readonly comment: string;
}
export interface AcceptSubmission {
  readonly type: 'accept-submission';
  readonly handed: number;
}
export interface WithdrawSubmission {
  readonly type: 'withdraw-submission';
  readonly reason: string;
}
export interface ChaseSubmission {
  readonly type: 'chase-submission';
}

/** Everything that can be asked of a file in a box. */
export type SubmissionCommand =
  | ExpectSubmission
  | BeginSubmission
  | WriteSubmission
  | AddSubmissionPaper
  | RemoveSubmissionPaper
  | AskApproval
  | ApproveSubmission
  | RefuseApproval
  | Submit
  | ReturnSubmission
  | AcceptSubmission
  | WithdrawSubmission
  | ChaseSubmission;

export type SubmissionCommandType = SubmissionCommand['type'];
