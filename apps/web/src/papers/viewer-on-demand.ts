import { lazy, useEffect } from 'react';
import { addWords } from '../words/start-words.ts';

async function load() {
  const [viewer] = await Promise.all([import('./PaperViewer.tsx'), addWords(['reader', 'notes'])]);
  return viewer;
}

/** PDF drawing comes with the first paper, not with the application. */
export const PaperViewerOnDemand = lazy(async () => ({ default: (await load()).PaperViewer }));

/** Long enough for a slow tablet to have drawn the session; milliseconds. */
const SETTLED_MS = 1_500;

/** Where there are papers to open, what draws them is made ready once the screen has come to rest. */
export function useViewerReady(hasPapers: boolean): void {
  useEffect(() => {
    if (!hasPapers) return;
    const timer = setTimeout(() => void prepare().catch(() => undefined), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [hasPapers]);
}

/** What fails here is tried again, and said, when a paper is opened. */
async function prepare(): Promise<void> {
  const { prepareLibrary } = await load();
  await prepareLibrary();
}
