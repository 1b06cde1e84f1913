import {
  type ChangeKind,
  type Due,
  type Instant,
  punctualityOf,
  type SubmissionState,
} from '@e-cabinet/domain';
import type { Tone } from '../../parts/tone.ts';

export const STATES = {
  expected: { words: 'submissions.state.expected', tone: 'attention' },
  draft: { words: 'submissions.state.draft', tone: 'neutral' },
  submitted: { words: 'submissions.state.submitted', tone: 'info' },
  returned: { words: 'submissions.state.returned', tone: 'attention' },
  resubmitted: { words: 'submissions.state.resubmitted', tone: 'info' },
  accepted: { words: 'submissions.state.accepted', tone: 'good' },
  withdrawn: { words: 'submissions.state.withdrawn', tone: 'neutral' },
} as const satisfies Record<SubmissionState, { words: string; tone: Tone }>;

export const CHANGE_WORDS = {
  expected: 'submissions.change.expected',
  begun: 'submissions.change.begun',
  'approval-asked': 'submissions.change.approvalAsked',
  approved: 'submissions.change.approved',
  'approval-refused': 'submissions.change.approvalRefused',
  submitted: 'submissions.change.submitted',
  returned: 'submissions.change.returned',
  resubmitted: 'submissions.change.resubmitted',
  accepted: 'submissions.change.accepted',
  withdrawn: 'submissions.change.withdrawn',
  chased: 'submissions.change.chased',
} as const satisfies Record<ChangeKind, string>;

/** The groups of the secretariat's board, in the order in which they ask for something. */
export const GROUPS = [
  'submitted',
  'missing',
  'expected',
  'returned',
  'accepted',
  'withdrawn',
] as const;
export type Group = (typeof GROUPS)[number];

export function groupOf(submission: Due, now: Instant): Group {
  if (punctualityOf(submission, now) === 'missing') return 'missing';
  switch (submission.state) {
    case 'draft':
    case 'expected':
      return 'expected';
    case 'submitted':
    case 'resubmitted':
      return 'submitted';
    default:
      return submission.state;
  }
}
