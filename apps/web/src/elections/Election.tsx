import { lazy, Suspense } from 'react';
import { addWords } from '../words/start-words.ts';
import type { ElectionResultProps } from './ElectionResult.tsx';
import type { ElectionTermsFieldsProps } from './ElectionTermsFields.tsx';
import type { MarkBallotProps } from './MarkBallot.tsx';
import type { MarkCandidatesProps } from './MarkCandidates.tsx';
import type { MarkedListProps } from './MarkedList.tsx';
import type { PARTS } from './parts.ts';

/** Few votes are elections: fetched when one is there, with its words. */
async function fetched(): Promise<typeof PARTS> {
  const [{ PARTS: parts }] = await Promise.all([import('./parts.ts'), addWords(['election'])]);
  return parts;
}

const LateBallot = lazy(async () => ({ default: (await fetched()).MarkBallot }));
const LateCandidates = lazy(async () => ({ default: (await fetched()).MarkCandidates }));
const LateList = lazy(async () => ({ default: (await fetched()).MarkedList }));
const LateResult = lazy(async () => ({ default: (await fetched()).ElectionResult }));
const LateTerms = lazy(async () => ({ default: (await fetched()).ElectionTermsFields }));

/** Candidates to mark, and one button on to what comes next. */
export function MarkBallot(props: MarkBallotProps) {
  return (
    <Suspense>
      <LateBallot {...props} />
    </Suspense>
  );
}

/** Candidates to mark, inside a form. */
export function MarkCandidates(props: MarkCandidatesProps) {
  return (
    <Suspense>
      <LateCandidates {...props} />
    </Suspense>
  );
}

/** What a ballot of an election says, read once more before it is sent. */
export function MarkedList(props: MarkedListProps) {
  return (
    <Suspense>
      <LateList {...props} />
    </Suspense>
  );
}

/** Who is elected, and how that was counted. */
export function ElectionResult(props: ElectionResultProps) {
  return (
    <Suspense>
      <LateResult {...props} />
    </Suspense>
  );
}

/** How many places, and how many may be marked. */
export function ElectionTermsFields(props: ElectionTermsFieldsProps) {
  return (
    <Suspense>
      <LateTerms {...props} />
    </Suspense>
  );
}
