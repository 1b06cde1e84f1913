import type { ReceiveLimits } from './receive-file.ts';

export interface UploadLimits extends ReceiveLimits {
  /** Uploads received or inspected at one moment: each holds a connection and its room on disk. */
  readonly uploadsAtOnce: number;
}

/** What the product allows; how large a file may be is a setting. */
export const uploadLimits: Omit<UploadLimits, 'fileSize'> = {
  stallMs: 30_000,
  // Less than the server gives any request, so that the sender is told why it ends.
  totalMs: 14 * 60_000,
  uploadsAtOnce: 64,
};
