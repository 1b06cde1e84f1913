import type { PaperId } from '@e-cabinet/domain';
import type { Spot } from '@e-cabinet/protocol';
import { createContext } from 'react';

/** A version of a paper. */
export interface PaperShown {
  readonly paperId: PaperId;
  readonly paperVersion: number;
}

/** On whose pages somebody else's pointer is seen; null where nobody follows. */
export const PointedContext = createContext<PaperShown | null>(null);

/** Points at a spot of a page as the file has it, or lifts the pointer; null where nobody points. */
export type PointAt = (page: number, spot: Spot | null) => void;

export const PointAtContext = createContext<PointAt | null>(null);
