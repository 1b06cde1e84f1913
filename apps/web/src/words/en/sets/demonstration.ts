import type { Translation } from '../../translation.ts';
import type { words as source } from '../../vi/sets/demonstration.ts';
import { demonstration } from '../demonstration.ts';
import { demonstrationBar } from '../demonstration-bar.ts';

export const words = {
  demonstration,
  demonstrationBar,
} as const satisfies Translation<typeof source>;
