import type { BodyId, Instant, OfficeName, PaperId, PersonId, UnitId } from '../identifiers.ts';
import type { SubmissionPaper, SubmissionText } from './state.ts';

/** Everything that can have happened to a file in a box. A new shape is a new name. */
export type SubmissionEvent =
  | {
      readonly type: 'submission-expected';
      readonly bodyId: BodyId;
      readonly unitId: UnitId;
      readonly title: string;
      readonly dueAt: Instant;
    }
  | {
      readonly type: 'submission-begun';
      readonly bodyId: BodyId;
      readonly unitId: UnitId;
      readonly text: SubmissionText;
    }
  | { readonly type: 'submission-written'; readonly text: SubmissionText }
  | ({ readonly type: 'submission-paper-added' } & SubmissionPaper)
  | { readonly type: 'submission-paper-removed'; readonly paperId: PaperId }
  | { readonly type: 'approval-asked' }
  | { readonly type: 'submission-approved' }
  | { readonly type: 'approval-refused'; readonly comment: string }
  | { readonly type: 'submission-submitted' }
  | { readonly type: 'submission-returned'; readonly comment: string }
  | { readonly type: 'submission-accepted' }
  | { readonly type: 'submission-withdrawn'; readonly reason: string }
  | { readonly type: 'submission-chased' };

export type SubmissionEventType = SubmissionEvent['type'];

/** An event as it stands in the log of its file. */
export interface RecordedSubmission<E extends SubmissionEvent = SubmissionEvent> {
  /** Dense within the file, from 1. */
  readonly version: number;
  readonly by: PersonId;
  /** What they were called then. */
  readonly name: OfficeName;
  readonly at: Instant;
  readonly event: E;
}
