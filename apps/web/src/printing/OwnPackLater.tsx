import { lazy, Suspense } from 'react';
import { addWords } from '../words/start-words.ts';

const Own = lazy(async () => {
  const [{ PARTS }] = await Promise.all([import('./parts.ts'), addWords(['reading'])]);
  return { default: PARTS.OwnPack };
});

/** See `OwnPack`: fetched with its words when it is shown. */
export function OwnPackLater() {
  return (
    <Suspense>
      <Own />
    </Suspense>
  );
}
