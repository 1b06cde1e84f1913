import { ElectionResult } from './ElectionResult.tsx';
import { ElectionTermsFields } from './ElectionTermsFields.tsx';
import { MarkBallot } from './MarkBallot.tsx';
import { MarkCandidates } from './MarkCandidates.tsx';
import { MarkedList } from './MarkedList.tsx';

/** Whatever screens show of an election, in one file. */
export const PARTS = {
  ElectionResult,
  ElectionTermsFields,
  MarkBallot,
  MarkCandidates,
  MarkedList,
} as const;
