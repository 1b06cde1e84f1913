import type { RecordedSubmission, SubmissionEvent } from './events.ts';
import { type ChangeKind, NO_TEXT, type Submission, type SubmissionState } from './state.ts';

type Recorded<Type extends SubmissionEvent['type']> = RecordedSubmission<
  Extract<SubmissionEvent, { readonly type: Type }>
>;

type Evolvers = {
  readonly [Type in SubmissionEvent['type']]: (
    submission: Submission,
    recorded: Recorded<Type>,
  ) => Submission;
};

const EVOLVERS: Evolvers = {
  'submission-expected': (submission, recorded) => {
    const { bodyId, unitId, title, dueAt } = recorded.event;
    const expected = { title, dueAt };
    const begun = { ...submission, bodyId, unitId, expected, text: { ...NO_TEXT, title } };
    return changed({ ...begun, state: 'expected' }, recorded, 'expected');
  },
  'submission-begun': (submission, recorded) => {
    const { bodyId, unitId, text } = recorded.event;
    const begun = { ...submission, bodyId, unitId, text, textVersion: recorded.version };
    return changed(begun, recorded, 'begun');
  },
  'submission-written': (submission, { event: { text }, version }) =>
    rewritten(submission, { text, textVersion: version }),
  'submission-paper-added': (submission, { event: { type: _type, ...paper } }) =>
    rewritten(submission, { papers: [...submission.papers, paper] }),
  'submission-paper-removed': (submission, { event: { paperId } }) =>
    rewritten(submission, {
      papers: submission.papers.filter((paper) => paper.paperId !== paperId),
    }),
  'approval-asked': (submission, recorded) =>
    changed({ ...submission, approval: 'asked' }, recorded, 'approval-asked'),
  'submission-approved': (submission, recorded) =>
    changed({ ...submission, approval: 'given' }, recorded, 'approved'),
  'approval-refused': (submission, recorded) =>
    changed(
      { ...submission, approval: null },
      recorded,
      'approval-refused',
      recorded.event.comment,
    ),
  'submission-submitted': handedIn,
  'submission-returned': (submission, recorded) =>
    changed(
      { ...submission, state: 'returned', approval: null },
      recorded,
      'returned',
      recorded.event.comment,
    ),
  'submission-accepted': (submission, recorded) =>
    changed({ ...submission, state: 'accepted' }, recorded, 'accepted'),
  'submission-withdrawn': (submission, recorded) =>
    changed(
      { ...submission, state: 'withdrawn', approval: null },
      recorded,
      'withdrawn',
      recorded.event.reason,
    ),
  'submission-chased': (submission, recorded) =>
    changed({ ...submission, chasedAt: recorded.at }, recorded, 'chased'),
};

/** The file after one more event. Pure, and total. */
export function evolveSubmission(submission: Submission, recorded: RecordedSubmission): Submission {
  // The table pairs each event with its own evolver; TypeScript does not follow the pairing.
  const next = EVOLVERS[recorded.event.type](submission, recorded as never);
  return { ...next, version: recorded.version };
}

/** What the head said was said of the file as it stood. (H4) */
function rewritten(submission: Submission, change: Partial<Submission>): Submission {
  const state: SubmissionState = submission.state === 'expected' ? 'draft' : submission.state;
  return { ...submission, ...change, state, approval: null };
}

function handedIn(submission: Submission, recorded: Recorded<'submission-submitted'>): Submission {
  const { text, papers, handed } = submission;
  const { at } = recorded;
  const number = (handed?.number ?? 0) + 1;
  const state = number === 1 ? 'submitted' : 'resubmitted';
  const firstAt = handed?.firstAt ?? at;
  return changed(
    { ...submission, state, handed: { number, firstAt, at, text, papers } },
    recorded,
    state,
  );
}

function changed(
  submission: Submission,
  { by, name, at }: RecordedSubmission,
  kind: ChangeKind,
  comment: string | null = null,
): Submission {
  return { ...submission, history: [...submission.history, { kind, by, name, at, comment }] };
}
