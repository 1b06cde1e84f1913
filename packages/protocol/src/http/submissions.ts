import type {
  BodyId,
  Instant,
  OfficeName,
  RefusalFacts,
  Submission,
  SubmissionCommand,
  SubmissionDuty,
  SubmissionRefusal,
  UnitId,
} from '@e-cabinet/domain';
import { z } from 'zod';

/**
 * `POST /api/submissions/:submissionId/commands` → 200 {@link SubmissionAnswer}, checked by
 * `submissionCommandMessage` of the schemas. The identifiers of a new file and of the command are made by
 * whoever sends it; sent again it is the same act. For whoever has nothing to do with a file it is
 * `not-found`, exactly as one that never was.
 */
export interface SubmissionMessage {
  readonly id: string;
  readonly command: SubmissionCommand;
}

export type SubmissionAnswer =
  | { readonly accepted: true }
  | {
      readonly accepted: false;
      readonly refusal: SubmissionRefusal | 'command-id-taken';
      readonly facts: RefusalFacts;
    };

/** The box of a unit for which the asker files. */
export interface SubmissionBox {
  readonly unitId: UnitId;
  readonly bodyId: BodyId;
  readonly name: OfficeName;
  readonly duties: readonly SubmissionDuty[];
  /** Nothing leaves the unit without its head. */
  readonly approvalNeeded: boolean;
}

/** One file in a list, as far as the asker may know of it. */
export interface SubmissionLine
  extends Pick<
    Submission,
    'id' | 'bodyId' | 'unitId' | 'state' | 'expected' | 'approval' | 'chasedAt'
  > {
  readonly unit: OfficeName;
  readonly title: string;
  readonly handed: {
    readonly number: number;
    readonly firstAt: Instant;
    readonly at: Instant;
  } | null;
  /** Whether it is of a unit for which the asker files; else it is seen from the secretariat. */
  readonly ofUnit: boolean;
}

/** `GET /api/submissions` → 200: what is under way, and what ended in the last 90 days; the latest first. */
export interface Submissions {
  readonly serverTime: Instant;
  readonly boxes: readonly SubmissionBox[];
  readonly submissions: readonly SubmissionLine[];
}

/** `GET /api/submissions/:submissionId` → 200, as the asker sees it; else `not-found`. */
export interface SeenSubmission {
  readonly serverTime: Instant;
  readonly submission: Submission;
  readonly unit: OfficeName;
  readonly duties: readonly SubmissionDuty[];
  readonly approvalNeeded: boolean;
}

/** `PUT /api/units/:unitId/submission-box` → 204, for the head of the unit; `not-found` for everybody else. */
export const submissionBoxSettings = z.strictObject({ approvalNeeded: z.boolean() });
export type SubmissionBoxSettings = z.infer<typeof submissionBoxSettings>;
