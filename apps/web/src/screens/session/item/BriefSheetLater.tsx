import { Suspense } from 'react';
import { later } from '../../../words/later.ts';
import { Waiting } from '../../problems/Waiting.tsx';
import type { BriefSheetProps } from './BriefSheet.tsx';

const Sheet = later('writing', async () => (await import('./BriefSheet.tsx')).BriefSheet);

/** The brief with its words, fetched with the first item that has one. */
export function BriefSheetLater(props: BriefSheetProps) {
  return (
    <Suspense fallback={<Waiting />}>
      <Sheet {...props} />
    </Suspense>
  );
}
