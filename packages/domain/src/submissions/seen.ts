import { isOfUnit, type SubmissionDuty } from './may.ts';
import { type ChangeKind, NO_TEXT, type Submission } from './state.ts';

/** What goes on inside the unit is told to nobody outside of it. (H5) */
const OF_THE_UNIT: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'begun',
  'approval-asked',
  'approved',
  'approval-refused',
]);

/**
 * A file as somebody sees it with these duties; null where there is no such file for them. The unit sees
 * all of it, the secretariat what was expected and what was handed in, as it was handed in. (H1, H5)
 */
export function seenSubmission(
  submission: Submission,
  duties: readonly SubmissionDuty[],
): Submission | null {
  if (submission.version === 0) return null;
  if (isOfUnit(duties)) return submission;
  return duties.includes('secretary') ? asHandedIn(submission) : null;
}

/** How often the unit has written meanwhile stays with the unit too: the versions go. (H5) */
function asHandedIn(submission: Submission): Submission | null {
  const { expected, handed, state, history, text } = submission;
  if (!expected && !handed) return null;
  const taken = state === 'withdrawn';
  const title = handed?.text.title ?? expected?.title ?? text.title;
  const readable = taken ? null : handed;
  return {
    ...submission,
    version: 0,
    textVersion: 0,
    state: state === 'draft' ? 'expected' : state,
    text: readable?.text ?? { ...NO_TEXT, title },
    papers: readable?.papers ?? [],
    handed: handed && { ...handed, ...(taken && { text: { ...NO_TEXT, title }, papers: [] }) },
    approval: null,
    history: history.filter(({ kind }) => !OF_THE_UNIT.has(kind)),
  };
}
