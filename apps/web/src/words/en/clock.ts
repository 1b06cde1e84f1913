import type { Translation } from '../translation.ts';
import type { clock as source } from '../vi/clock.ts';

export const clock = {
  remaining: 'Time remaining',
  left: '{{duration}} left',
  over: 'Time is up',
  paused: 'Paused',
} as const satisfies Translation<typeof source>;
