import { demonstration } from '../demonstration.ts';
import { demonstrationBar } from '../demonstration-bar.ts';

/** The demonstration alone. */
export const words = {
  demonstration,
  demonstrationBar,
} as const;
