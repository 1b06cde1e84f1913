import type { ItemId, SeatId } from '../identifiers.ts';

export const ASSESSMENTS = ['ready', 'not-ready'] as const;
export type AssessmentResult = (typeof ASSESSMENTS)[number];

/** The secretariat has looked through an item. */
export interface AssessItem {
  readonly type: 'assess-item';
  readonly itemId: ItemId;
  readonly result: AssessmentResult;
  /** What is missing; may be empty where nothing is. */
  readonly note: string;
}
/** The programme as it stands goes to a leader of the secretariat. */
export interface SubmitProgramme {
  readonly type: 'submit-programme';
  readonly toSeatId: SeatId;
  readonly note: string;
}
export interface ApproveProgramme {
  readonly type: 'approve-programme';
  /** Which version: what is approved is what was read. */
  readonly label: string;
}
export interface RefuseProgramme {
  readonly type: 'refuse-programme';
  readonly label: string;
  readonly reason: string;
}

export type ProgrammeCommand = AssessItem | SubmitProgramme | ApproveProgramme | RefuseProgramme;
