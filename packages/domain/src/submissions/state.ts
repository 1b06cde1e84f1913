import type { ItemKind } from '../agenda/commands.ts';
import type { BodyId, Instant, OfficeName, PaperId, PersonId, UnitId } from '../identifiers.ts';
import { NO_BRIEF } from '../matters/brief.ts';
import type { Brief } from '../matters/commands.ts';
import type { FileFacts } from '../papers/commands.ts';

export type SubmissionId = string;

/** `expected`: the secretariat waits for it and the unit has not begun. The last two are the end. */
export const SUBMISSION_STATES = [
  'expected',
  'draft',
  'submitted',
  'returned',
  'resubmitted',
  'accepted',
  'withdrawn',
] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/** What the unit writes; title, kind, minutes and brief become those of the agenda item. */
export interface SubmissionText {
  readonly title: string;
  readonly kind: ItemKind;
  readonly minutes: number;
  readonly brief: Brief;
  /** Bodies that answer for the file beside the unit, as they are printed. */
  readonly coResponsible: readonly string[];
}

export interface SubmissionPaper {
  readonly paperId: PaperId;
  readonly title: string;
  readonly file: FileFacts;
}

/** What is asked of the unit, and until when. */
export interface Expectation {
  readonly title: string;
  readonly dueAt: Instant;
}

/** As it was handed in last: the secretariat reads this and nothing else. */
export interface Handed {
  /** How often it was handed in: from 1. */
  readonly number: number;
  readonly firstAt: Instant;
  readonly at: Instant;
  readonly text: SubmissionText;
  readonly papers: readonly SubmissionPaper[];
}

export const CHANGES = [
  'expected',
  'begun',
  'approval-asked',
  'approved',
  'approval-refused',
  'submitted',
  'returned',
  'resubmitted',
  'accepted',
  'withdrawn',
  'chased',
] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** One line of the history: who, when, and what they said to it. */
export interface SubmissionChange {
  readonly kind: ChangeKind;
  readonly by: PersonId;
  /** What they were called then. */
  readonly name: OfficeName;
  readonly at: Instant;
  readonly comment: string | null;
}

/** A file in the box of a unit, as a fold of its log. */
export interface Submission {
  readonly id: SubmissionId;
  /** Of its log; 0: there is no such file. */
  readonly version: number;
  readonly bodyId: BodyId;
  readonly unitId: UnitId;
  readonly state: SubmissionState;
  /** null: the unit began it by itself. */
  readonly expected: Expectation | null;
  readonly text: SubmissionText;
  /** Version in which the text was written last. */
  readonly textVersion: number;
  readonly papers: readonly SubmissionPaper[];
  /** The word of the head of the unit on the file as it stands; what is changed after it lifts it. */
  readonly approval: 'asked' | 'given' | null;
  readonly handed: Handed | null;
  readonly chasedAt: Instant | null;
  readonly history: readonly SubmissionChange[];
}

export const NO_TEXT: SubmissionText = {
  title: '',
  kind: 'decide',
  minutes: 0,
  brief: NO_BRIEF,
  coResponsible: [],
};

/** A file that nobody has begun: where every fold starts. */
export function noSubmission(id: SubmissionId): Submission {
  return {
    id,
    version: 0,
    bodyId: '',
    unitId: '',
    state: 'draft',
    expected: null,
    text: NO_TEXT,
    textVersion: 0,
    papers: [],
    approval: null,
    handed: null,
    chasedAt: null,
    history: [],
  };
}
