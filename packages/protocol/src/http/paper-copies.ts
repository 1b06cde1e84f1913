import type { PaperInVersion } from '@e-cabinet/domain';
import { z } from 'zod';
import { identifier, revision } from '../schemas/words.ts';

/**
 * `POST /api/meetings/:meetingId/paper-copies`: a copy of this version, every page of it stamped with who
 * took it and when, as an attachment. It is recorded before the first byte is sent.
 *
 * `not-found`: of what this person may not read, as of what does not exist. `copies-not-allowed`: the
 * rules of the meeting. Besides these a `CopyRefusal`.
 */
export const copyRequest: z.ZodType<PaperInVersion> = z.strictObject({
  paperId: identifier,
  paperVersion: revision,
});

/** `copies-too-many`: within an hour. `copies-busy`: another one is being made for this person, or too many wait. `copy-not-possible`: the file can be shown and not be stamped. */
export const COPY_REFUSALS = ['copies-too-many', 'copies-busy', 'copy-not-possible'] as const;
export type CopyRefusal = (typeof COPY_REFUSALS)[number];
