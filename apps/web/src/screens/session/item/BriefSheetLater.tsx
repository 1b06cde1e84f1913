import { lazy, Suspense } from 'react';
import { addWords } from '../../../words/start-words.ts';
import { Waiting } from '../../problems/Waiting.tsx';
import type { BriefSheetProps } from './BriefSheet.tsx';

const Sheet = lazy(async () => {
  const [{ BriefSheet }] = await Promise.all([import('./BriefSheet.tsx'), addWords(['writing'])]);
  return { default: BriefSheet };
});

/** The brief with its words, fetched with the first item that has one. */
export function BriefSheetLater(props: BriefSheetProps) {
  return (
    <Suspense fallback={<Waiting />}>
      <Sheet {...props} />
    </Suspense>
  );
}
