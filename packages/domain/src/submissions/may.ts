import type { SubmissionCommandType } from './commands.ts';

/** What somebody is to one file: of its unit, or of the secretariat of its body. Nobody else is anything to it. (H1) */
export const SUBMISSION_DUTIES = ['officer', 'head', 'secretary'] as const;
export type SubmissionDuty = (typeof SUBMISSION_DUTIES)[number];

const UNIT: readonly SubmissionDuty[] = ['officer', 'head'];
const SECRETARIAT: readonly SubmissionDuty[] = ['secretary'];

/** Who may do what to a file, in one table for both ends. Whether it is the moment for it is `decide`'s matter. (H1) */
export const SUBMISSION_POLICY: Readonly<Record<SubmissionCommandType, readonly SubmissionDuty[]>> =
  {
    'expect-submission': SECRETARIAT,
    'begin-submission': UNIT,
    'write-submission': UNIT,
    'add-submission-paper': UNIT,
    'remove-submission-paper': UNIT,
    'ask-approval': UNIT,
    'approve-submission': ['head'],
    'refuse-approval': ['head'],
    submit: UNIT,
    'return-submission': SECRETARIAT,
    'accept-submission': SECRETARIAT,
    'withdraw-submission': [...UNIT, 'secretary'],
    'chase-submission': SECRETARIAT,
  };

/** A person may be several things to one file: the officer of a unit may serve the secretariat too. */
export function mayWithSubmission(
  duties: readonly SubmissionDuty[],
  type: SubmissionCommandType,
): boolean {
  return SUBMISSION_POLICY[type].some((duty) => duties.includes(duty));
}

/** Whether it is their unit's own file. */
export function isOfUnit(duties: readonly SubmissionDuty[]): boolean {
  return UNIT.some((duty) => duties.includes(duty));
}
