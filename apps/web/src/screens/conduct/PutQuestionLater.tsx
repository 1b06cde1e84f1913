import { lazy, Suspense } from 'react';
import type { PutQuestionProps } from './PutQuestion.tsx';

const Dialog = lazy(async () => ({ default: (await import('./PutQuestion.tsx')).PutQuestion }));

/** The dialog, fetched when it is first asked for. */
export function PutQuestionLater(props: PutQuestionProps) {
  if (!props.opened) return null;
  return (
    <Suspense>
      <Dialog {...props} />
    </Suspense>
  );
}
