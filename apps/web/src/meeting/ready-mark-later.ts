import { lazy } from 'react';
import { addWords } from '../words/start-words.ts';

/** Nothing waits for it: a paper can be read without knowing that it will be. */
export const ReadyMarkLater = lazy(async () => {
  const [mark] = await Promise.all([import('./ReadyMark.tsx'), addWords(['reader'])]);
  return { default: mark.ReadyMark };
});
