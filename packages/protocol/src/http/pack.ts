import type { SeatId } from '@e-cabinet/domain';
import { z } from 'zod';
import { identifier } from '../schemas/words.ts';
import { COPY_REFUSALS } from './paper-copies.ts';

export const PACK_LANGUAGES = ['vi', 'en'] as const;
export type PackLanguage = (typeof PACK_LANGUAGES)[number];

export interface PackRequest {
  /** Whose view it shows; null: of whoever asks. Another seat's is for the secretariat alone. */
  readonly seatId: SeatId | null;
  readonly language: PackLanguage;
  /** False: the agenda alone, which is no copy of anything. */
  readonly papers: boolean;
}

/**
 * `POST /api/meetings/:meetingId/pack`: the agenda as a seat may know it and behind it, with `papers`, every
 * paper that this seat may read, as one PDF with bookmarks. A reader's is stamped, and recorded as a copy of
 * each of its papers before the first byte is sent; the secretariat's is neither. Before publication the
 * secretariat gets it as it would go out now.
 *
 * `not-found`: no such meeting for this person, another seat than their own, or no session. `not-allowed`:
 * this seat takes no pack. `copies-not-allowed`: the rules of the meeting. Besides these a `PackRefusal`.
 */
export const packRequest: z.ZodType<PackRequest> = z.strictObject({
  seatId: identifier.nullable(),
  language: z.enum(PACK_LANGUAGES),
  papers: z.boolean(),
});

/** `pack-too-large`: with what may be at most in one, `papers`, `pages` and `megabytes`. */
export const PACK_REFUSALS = [...COPY_REFUSALS, 'pack-too-large'] as const;
export type PackRefusal = (typeof PACK_REFUSALS)[number];
