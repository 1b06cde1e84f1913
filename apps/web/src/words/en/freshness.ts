import type { Translation } from '../translation.ts';
import type { freshness as source } from '../vi/freshness.ts';

export const freshness = {
  live: 'Live',
  behind: '{{duration}} behind',
  behindSpoken: 'What is shown is running late',
  connecting: 'Reconnecting',
  offline: 'Connection lost at {{time}}',
  offlineHint: 'What you see below is from that moment. Reconnecting by itself.',
} as const satisfies Translation<typeof source>;
