import { papers } from '../papers.ts';
import { reader } from '../reader.ts';

/** The viewer of papers, which comes with the first paper. */
export const words = { papers, reader } as const;
