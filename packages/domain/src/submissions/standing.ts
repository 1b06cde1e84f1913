import type { Instant } from '../identifiers.ts';
import type { Handed, Submission, SubmissionState } from './state.ts';

/** The unit is to act. */
const WITH_UNIT: ReadonlySet<SubmissionState> = new Set<SubmissionState>([
  'expected',
  'draft',
  'returned',
]);

export function isWithUnit({ state }: Pick<Submission, 'state'>): boolean {
  return WITH_UNIT.has(state);
}

/** Accepted or withdrawn. (H7) */
export function isSubmissionOver({ state }: Pick<Submission, 'state'>): boolean {
  return state === 'accepted' || state === 'withdrawn';
}

/** What of a file its punctuality follows from. */
export interface Due extends Pick<Submission, 'expected' | 'state'> {
  readonly handed: Pick<Handed, 'firstAt'> | null;
}

/** How a file stands against the day until which it is expected: `missing` is not there, `late` came after it. (H2) */
export type Punctuality = 'in-time' | 'missing' | 'late';

export function punctualityOf({ expected, handed, state }: Due, at: Instant): Punctuality {
  if (!expected) return 'in-time';
  const due = Date.parse(expected.dueAt);
  if (handed) return Date.parse(handed.firstAt) > due ? 'late' : 'in-time';
  return state !== 'withdrawn' && Date.parse(at) > due ? 'missing' : 'in-time';
}
