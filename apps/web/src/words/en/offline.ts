import type { Translation } from '../translation.ts';
import type { offline as source } from '../vi/offline.ts';

export const offline = {
  fact: 'Reading without a network',
  done: 'All {{total}} papers are on this device and open without a network',
  loading: 'Bringing papers onto this device: {{ready}} of {{total}}',
  full: 'This device has no more room: {{ready}} of {{total}} papers open without a network',
} as const satisfies Translation<typeof source>;
