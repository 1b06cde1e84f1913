import type { Instant, OfficeName, PersonId } from '../identifiers.ts';
import { missingPart } from '../matters/brief.ts';
import type { RefusalFacts } from '../refusals.ts';
import { same } from '../same.ts';
import type {
  AddSubmissionPaper,
  BeginSubmission,
  ExpectSubmission,
  RemoveSubmissionPaper,
  ReturnSubmission,
  SubmissionCommand,
  SubmissionCommandType,
  WithdrawSubmission,
  WriteSubmission,
} from './commands.ts';
import type { SubmissionEvent } from './events.ts';
import { isOfUnit, mayWithSubmission, type SubmissionDuty } from './may.ts';
import type { SubmissionRefusal } from './refusals.ts';
import { seenSubmission } from './seen.ts';
import { isSubmissionOver, isWithUnit } from './standing.ts';
import type { Submission } from './state.ts';

/** Whoever is chased twice in a short time is told once. */
const CHASED_AGAIN_MS = 60 * 60_000;

/** Who acts on a file, and when; the door vouches for all of it. */
export interface SubmissionActor {
  readonly by: PersonId;
  readonly name: OfficeName;
  /** What they are to this file at this moment. */
  readonly duties: readonly SubmissionDuty[];
  /** The head of the unit has said that nothing leaves it without the head's approval. */
  readonly approvalNeeded: boolean;
  readonly at: Instant;
}

export type SubmissionDecision =
  | { readonly accepted: true; readonly events: readonly SubmissionEvent[] }
  | {
      readonly accepted: false;
      readonly refusal: SubmissionRefusal;
      readonly facts: RefusalFacts;
    };

type Deciders = {
  readonly [Type in SubmissionCommandType]: (
    submission: Submission,
    command: Extract<SubmissionCommand, { readonly type: Type }>,
    actor: SubmissionActor,
  ) => SubmissionDecision;
};

const DECIDERS: Deciders = {
  'expect-submission': expect,
  'begin-submission': begin,
  'write-submission': ofUnit(write),
  'add-submission-paper': ofUnit(addPaper),
  'remove-submission-paper': ofUnit(removePaper),
  'ask-approval': ofUnit(askApproval),
  'approve-submission': ofUnit((submission) =>
    submission.approval === 'asked'
      ? accept({ type: 'submission-approved' })
      : refuse('approval-not-asked'),
  ),
  'refuse-approval': ofUnit((submission, { comment }) => {
    if (submission.approval === null) return refuse('approval-not-asked');
    return comment.trim() ? accept({ type: 'approval-refused', comment }) : refuse('reason-needed');
  }),
  submit: ofUnit(submit),
  'return-submission': (submission, { handed, comment }) => {
    const problem = handedProblem(submission, handed);
    if (problem) return problem;
    return comment.trim()
      ? accept({ type: 'submission-returned', comment })
      : refuse('reason-needed');
  },
  'accept-submission': (submission, { handed }) =>
    handedProblem(submission, handed) ?? accept({ type: 'submission-accepted' }),
  'withdraw-submission': withdraw,
  'chase-submission': chase,
};

const BEGINNINGS: ReadonlySet<SubmissionCommandType> = new Set<SubmissionCommandType>([
  'expect-submission',
  'begin-submission',
]);

/**
 * What a command leads to. Pure: the same file, command and actor always give the same decision, on the
 * server and in the browser. A file that somebody may not know of does not exist for them. (H1, H7)
 */
export function decideSubmission(
  submission: Submission,
  command: SubmissionCommand,
  actor: SubmissionActor,
): SubmissionDecision {
  const begins = BEGINNINGS.has(command.type) && submission.version === 0;
  if (begins && actor.duties.length === 0) return refuse('unit-unknown');
  if (!begins && !seenSubmission(submission, actor.duties)) return refuse('submission-unknown');
  if (!mayWithSubmission(actor.duties, command.type)) return refuse('not-allowed');
  if (!begins && BEGINNINGS.has(command.type)) return refuse('submission-exists');
  if (isSubmissionOver(submission)) return refuse('submission-over');
  // The table pairs each command with its own decider; TypeScript does not follow the pairing.
  return DECIDERS[command.type](submission, command as never, actor);
}

/** (H2) */
function expect(
  _submission: Submission,
  { bodyId, unitId, title, dueAt }: ExpectSubmission,
  { at }: SubmissionActor,
): SubmissionDecision {
  if (!title.trim()) return refuse('text-needed');
  if (Date.parse(dueAt) <= Date.parse(at)) return refuse('deadline-past', { serverTime: at });
  return accept({ type: 'submission-expected', bodyId, unitId, title, dueAt });
}

/** (H2) */
function begin(
  _submission: Submission,
  { bodyId, unitId, text }: BeginSubmission,
): SubmissionDecision {
  if (!text.title.trim()) return refuse('text-needed');
  return accept({ type: 'submission-begun', bodyId, unitId, text });
}

/** While the secretariat has it, nobody rewrites it. (H6) */
function ofUnit<Rest extends readonly unknown[]>(
  decide: (submission: Submission, ...rest: Rest) => SubmissionDecision,
) {
  return (submission: Submission, ...rest: Rest): SubmissionDecision =>
    isWithUnit(submission) ? decide(submission, ...rest) : refuse('submission-with-secretariat');
}

/** (H8) */
function write(submission: Submission, { text, base }: WriteSubmission): SubmissionDecision {
  if (same(text, submission.text)) return accept();
  if (base !== submission.textVersion) return refuse('submission-changed-meanwhile');
  if (!text.title.trim()) return refuse('text-needed');
  return accept({ type: 'submission-written', text });
}

function addPaper(
  { papers }: Submission,
  { paperId, title, file }: AddSubmissionPaper,
): SubmissionDecision {
  if (papers.some((paper) => paper.paperId === paperId)) return refuse('paper-exists');
  if (!title.trim()) return refuse('text-needed');
  return accept({ type: 'submission-paper-added', paperId, title, file });
}

function removePaper(
  { papers }: Submission,
  { paperId }: RemoveSubmissionPaper,
): SubmissionDecision {
  const isThere = papers.some((paper) => paper.paperId === paperId);
  return isThere ? accept({ type: 'submission-paper-removed', paperId }) : refuse('paper-unknown');
}

/** The head is asked about a whole file, once. (H3, H4) */
function askApproval(submission: Submission): SubmissionDecision {
  const problem = incomplete(submission);
  if (problem) return problem;
  return submission.approval === null ? accept({ type: 'approval-asked' }) : accept();
}

/** (H3, H4) */
function submit(
  submission: Submission,
  _command: unknown,
  { duties, approvalNeeded }: SubmissionActor,
): SubmissionDecision {
  const problem = incomplete(submission);
  if (problem) return problem;
  const approved = !approvalNeeded || duties.includes('head') || submission.approval === 'given';
  return approved ? accept({ type: 'submission-submitted' }) : refuse('submission-not-approved');
}

/** Whoever hands it in hears what is missing. (H3) */
function incomplete({ text, papers }: Submission): SubmissionDecision | null {
  const part = missingPart(text);
  if (part) return refuse(`brief-without-${part}`, { title: text.title });
  return papers.length === 0 ? refuse('submission-without-papers') : null;
}

/** The secretariat speaks of what it has read. (H6) */
function handedProblem(
  submission: Submission,
  number: ReturnSubmission['handed'],
): SubmissionDecision | null {
  if (isWithUnit(submission)) return refuse('submission-not-submitted');
  const isRead = submission.handed?.number === number;
  return isRead ? null : refuse('submission-changed-meanwhile');
}

/** The secretariat takes back what it expected for as long as nobody has worked on it. (H7) */
function withdraw(
  { state }: Submission,
  { reason }: WithdrawSubmission,
  { duties }: SubmissionActor,
): SubmissionDecision {
  if (!isOfUnit(duties) && state !== 'expected') return refuse('not-allowed');
  return reason.trim() ? accept({ type: 'submission-withdrawn', reason }) : refuse('reason-needed');
}

/** (H9) */
function chase(
  submission: Submission,
  _command: unknown,
  { at }: SubmissionActor,
): SubmissionDecision {
  if (!isWithUnit(submission)) return refuse('submission-with-secretariat');
  const { chasedAt } = submission;
  const justNow = chasedAt !== null && Date.parse(at) - Date.parse(chasedAt) < CHASED_AGAIN_MS;
  return justNow ? accept() : accept({ type: 'submission-chased' });
}

function accept(...events: readonly SubmissionEvent[]): SubmissionDecision {
  return { accepted: true, events };
}

function refuse(refusal: SubmissionRefusal, facts: RefusalFacts = {}): SubmissionDecision {
  return { accepted: false, refusal, facts };
}
