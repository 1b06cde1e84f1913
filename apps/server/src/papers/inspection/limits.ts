import type { Bounds } from './bounded-process.ts';

/**
 * What one inspection may use, its memory besides room for the file itself, of which pdf.js may keep a
 * copy. Each is far above what the largest honest paper needs: a 300-page scan takes half a second.
 */
export interface InspectionLimits extends Bounds {
  /** Most pages a paper may have: above it no tablet can list them. */
  readonly pages: number;
}

export const inspectionLimits: InspectionLimits = {
  cpuSeconds: 20,
  patienceMs: 120_000,
  memory: 512 * 2 ** 20,
  pages: 10_000,
};

/** How many of the first pages are measured and read through. */
export const sampledPages = 20;
