import { z } from 'zod';

const version = z.coerce.number().int().positive();

/**
 * `GET /api/meetings/:meetingId/paper-differences/:paperId?from&to` → 200 `PaperDifference`, for whoever
 * may read the paper; to others it does not exist (`not-found`), nor does a version that nobody may read.
 */
export const differenceQuery = z.strictObject({ from: version, to: version });

export interface ChangedPart {
  readonly text: string;
  readonly change: 'none' | 'added' | 'removed';
}

export interface ChangedPage {
  /** In the later version; what was taken out stands at the page where it would be. */
  readonly page: number;
  /** The changes with a few words around them. */
  readonly parts: readonly ChangedPart[];
}

/** `no-text`: a scan; `not-yet`: its texts are still being taken; `too-different`: next to nothing is the same. */
export type PaperDifference =
  | { readonly kind: 'compared'; readonly pages: readonly ChangedPage[] }
  | { readonly kind: 'no-text' | 'not-yet' | 'too-different' };
