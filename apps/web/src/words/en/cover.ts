import type { Translation } from '../translation.ts';
import type { cover as source } from '../vi/cover.ts';

export const cover = {
  product: 'e-Cabinet',
  tagline: 'Information system for meetings and the conduct of business',
} as const satisfies Translation<typeof source>;
