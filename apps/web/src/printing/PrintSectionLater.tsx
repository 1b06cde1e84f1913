import { Suspense } from 'react';
import { later } from '../words/later.ts';

const Section = later('reading', async () => (await import('./parts.ts')).PARTS.PrintSection);

/** See `PrintSection`: fetched with its words when it is shown. */
export function PrintSectionLater() {
  return (
    <Suspense>
      <Section />
    </Suspense>
  );
}
