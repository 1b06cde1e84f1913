import { lazy } from 'react';
import { addWords } from '../../../words/start-words.ts';

/** With their words: most papers have one version, and few are recalled. */
export const PaperNewsLater = lazy(async () => {
  const [{ PaperNews }] = await Promise.all([import('./PaperNews.tsx'), addWords(['reading'])]);
  return { default: PaperNews };
});

export const RecalledPaperLater = lazy(async () => {
  const [{ RecalledPaper }] = await Promise.all([
    import('./RecalledPaper.tsx'),
    addWords(['reading']),
  ]);
  return { default: RecalledPaper };
});
