/** Every reason for which something asked of a file in a box can be refused. */
export const SUBMISSION_REFUSALS = [
  // who
  'submission-unknown',
  'unit-unknown',
  'not-allowed',
  // what is said
  'text-needed',
  'reason-needed',
  'deadline-past',
  'file-unknown',
  'paper-exists',
  'paper-unknown',
  // what is missing
  'brief-without-summary',
  'brief-without-disputed',
  'brief-without-decision',
  'submission-without-papers',
  'submission-not-approved',
  // the moment
  'submission-exists',
  'submission-changed-meanwhile',
  'submission-with-secretariat',
  'submission-not-submitted',
  'submission-over',
  'approval-not-asked',
] as const;
export type SubmissionRefusal = (typeof SUBMISSION_REFUSALS)[number];
