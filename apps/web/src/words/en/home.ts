import type { Translation } from '../translation.ts';
import type { home as source } from '../vi/home.ts';

export const home = {
  none: 'No session yet',
  noneHint: 'Sessions you are invited to will stand here, with what is asked of you beforehand.',
} as const satisfies Translation<typeof source>;
