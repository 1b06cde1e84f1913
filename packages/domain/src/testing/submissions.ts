import type { SubmissionCommand } from '../submissions/commands.ts';
import { decideSubmission, type SubmissionActor } from '../submissions/decide.ts';
import type { SubmissionEvent } from '../submissions/events.ts';
import { evolveSubmission } from '../submissions/evolve.ts';
import type { SubmissionDuty } from '../submissions/may.ts';
import {
  NO_TEXT,
  noSubmission,
  type Submission,
  type SubmissionText,
} from '../submissions/state.ts';
import { buildFile } from './build-item.ts';
import { after, NINE } from './times.ts';

/** A text that can be handed in. */
export const SUBMISSION_TEXT: SubmissionText = {
  ...NO_TEXT,
  title: 'Decree on data sharing',
  minutes: 20,
  brief: { summary: 'In short', disputed: 'None', decision: 'Adopt' },
  coResponsible: ['Ministry of Justice'],
};

export const SUBMISSION_BEGUN = {
  type: 'begin-submission',
  bodyId: 'government',
  unitId: 'finance',
  text: SUBMISSION_TEXT,
} as const satisfies SubmissionCommand;
export const SUBMISSION_PAPER = {
  type: 'add-submission-paper',
  paperId: 'paper',
  title: 'Draft decree',
  file: buildFile('draft'),
} as const satisfies SubmissionCommand;

/** Whoever acts has these duties; the name says which person. */
export function submissionActor(
  by: string,
  duties: readonly SubmissionDuty[] = [by as SubmissionDuty],
  about: Partial<SubmissionActor> = {},
): SubmissionActor {
  const name = { vi: `Chức danh ${by}`, en: `Office ${by}` };
  return { by, name, duties, approvalNeeded: false, at: NINE, ...about };
}

/** @throws where the command is refused */
export function submissionAfter(
  submission: Submission,
  ...acts: readonly (readonly [SubmissionActor, SubmissionCommand])[]
): Submission {
  return acts.reduce((before, [actor, command]) => {
    const decision = decideSubmission(before, command, actor);
    if (!decision.accepted) throw new Error(`${command.type}: ${decision.refusal}`);
    return decision.events.reduce((now, event) => recorded(now, actor, event), before);
  }, submission);
}

function recorded(
  submission: Submission,
  { by, name, at }: SubmissionActor,
  event: SubmissionEvent,
): Submission {
  return evolveSubmission(submission, { version: submission.version + 1, by, name, at, event });
}

/** A file begun by an officer of its unit, with a paper. */
export const DRAFTED = submissionAfter(
  noSubmission('submission'),
  [submissionActor('officer'), SUBMISSION_BEGUN],
  [submissionActor('officer'), SUBMISSION_PAPER],
);

export const OFFICER = submissionActor('officer');
export const HEAD = submissionActor('head');
export const SECRETARY = submissionActor('secretary');

export const SUBMIT = { type: 'submit' } as const satisfies SubmissionCommand;
export const ACCEPT = { type: 'accept-submission', handed: 1 } as const satisfies SubmissionCommand;
export const RETURN = {
  type: 'return-submission',
  handed: 1,
  comment: 'No annex',
} as const satisfies SubmissionCommand;
export const WITHDRAW = {
  type: 'withdraw-submission',
  reason: 'Not this month',
} as const satisfies SubmissionCommand;
export const CHASE = { type: 'chase-submission' } as const satisfies SubmissionCommand;
/** Until a hundred seconds after nine. */
export const EXPECT = {
  type: 'expect-submission',
  bodyId: 'government',
  unitId: 'finance',
  title: 'Report on the budget',
  dueAt: after(100),
} as const satisfies SubmissionCommand;
export function writeTitle(title: string, base: number): SubmissionCommand {
  return { type: 'write-submission', text: { ...SUBMISSION_TEXT, title }, base };
}

export const NOTHING = noSubmission('submission');
export const EXPECTED = submissionAfter(NOTHING, [SECRETARY, EXPECT]);
export const SUBMITTED = submissionAfter(DRAFTED, [OFFICER, SUBMIT]);
export const RETURNED = submissionAfter(SUBMITTED, [SECRETARY, RETURN]);
export const ACCEPTED = submissionAfter(SUBMITTED, [SECRETARY, ACCEPT]);

/** `ok` with the events it led to, or the refusal. */
export function submissionOutcome(
  submission: Submission,
  actor: SubmissionActor,
  command: SubmissionCommand,
): string {
  const decision = decideSubmission(submission, command, actor);
  if (decision.accepted) return ['ok', ...decision.events.map(({ type }) => type)].join(' ');
  return decision.refusal;
}
