import { openedLater } from '../../../parts/opened-later.tsx';
import { addWords } from '../../../words/start-words.ts';

/** With its words, fetched when it is first asked for. */
export const DifferenceLater = openedLater(async () => {
  const [{ DifferenceSheet }] = await Promise.all([
    import('../../difference/DifferenceSheet.tsx'),
    addWords(['reading']),
  ]);
  return DifferenceSheet;
});
