import { lazy, Suspense } from 'react';
import { addWords } from '../words/start-words.ts';

const Section = lazy(async () => {
  const [{ PARTS }] = await Promise.all([import('./parts.ts'), addWords(['reading'])]);
  return { default: PARTS.PrintSection };
});

/** See `PrintSection`: fetched with its words when it is shown. */
export function PrintSectionLater() {
  return (
    <Suspense>
      <Section />
    </Suspense>
  );
}
