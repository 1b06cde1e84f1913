import type { Translation } from '../translation.ts';
import type { reason as source } from '../vi/reason.ts';

export const reason = {
  label: 'Reason (it is kept in the course of the session)',
  labelOptional: 'Reason (optional)',
  missing: 'A reason is needed.',
} as const satisfies Translation<typeof source>;
