import { createContext } from 'react';
import type { LinkTarget } from '../pdf/page-links.ts';

export interface PagesKnowledge {
  readonly reader: string;
  /** When the paper was opened, then each hour after. */
  readonly hour: Date;
  readonly follow: (target: LinkTarget) => void;
}

/** null on a wall, where nobody reads for themselves. */
export const PagesContext = createContext<PagesKnowledge | null>(null);
