import { later } from '../../../words/later.ts';

/** With their words: most papers have one version, and few are recalled. */
export const PaperNewsLater = later(
  'reading',
  async () => (await import('./PaperNews.tsx')).PaperNews,
);

export const RecalledPaperLater = later(
  'reading',
  async () => (await import('./RecalledPaper.tsx')).RecalledPaper,
);
