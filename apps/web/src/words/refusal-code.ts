import type { HttpRefusalCode } from '@e-cabinet/protocol';

/** What this device finds out by itself. */
export type OwnRefusalCode = 'unreachable' | 'unexpected-answer';

/** Every reason for which something asked for did not happen. */
export type RefusalCode = HttpRefusalCode | OwnRefusalCode;
