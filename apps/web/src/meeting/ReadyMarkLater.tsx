import { lazy, Suspense } from 'react';
import { addWords } from '../words/start-words.ts';
import type { ReadyMarkProps } from './ReadyMark.tsx';

const Mark = lazy(async () => {
  const [{ ReadyMark }] = await Promise.all([import('./ReadyMark.tsx'), addWords(['reader'])]);
  return { default: ReadyMark };
});

/** Nothing waits for it: a paper can be read without knowing that it will be. */
export function ReadyMarkLater({ sha256 }: ReadyMarkProps) {
  if (!sha256) return null;
  return (
    <Suspense>
      <Mark sha256={sha256} />
    </Suspense>
  );
}
