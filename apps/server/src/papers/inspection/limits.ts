/** What one inspection may use. Each is far above what the largest honest paper needs. */
export interface InspectionLimits {
  /** Processor seconds, which do not depend on how busy the machine is. A 300-page scan takes half of one. */
  readonly cpuSeconds: number;
  /** Time by the clock in ms: the last resort against a process that waits instead of working. */
  readonly patienceMs: number;
  /** Bytes of memory besides room for the file itself, of which pdf.js may keep a copy. */
  readonly memory: number;
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
