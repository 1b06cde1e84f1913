import { reader } from '../reader.ts';

/** The viewer of papers, which comes with the first paper. */
export const words = { reader } as const;
