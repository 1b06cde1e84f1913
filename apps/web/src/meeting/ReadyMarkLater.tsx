import { Suspense } from 'react';
import { later } from '../words/later.ts';
import type { ReadyMarkProps } from './ReadyMark.tsx';

const Mark = later('reader', async () => (await import('./ReadyMark.tsx')).ReadyMark);

/** Nothing waits for it: a paper can be read without knowing that it will be. */
export function ReadyMarkLater({ sha256 }: ReadyMarkProps) {
  if (!sha256) return null;
  return (
    <Suspense>
      <Mark sha256={sha256} />
    </Suspense>
  );
}
