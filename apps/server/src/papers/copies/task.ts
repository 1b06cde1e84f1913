import { z } from 'zod';

/** What the server hands to a process that makes a copy, as JSON in its only argument. */
export interface CopyTask {
  /** The file as it was uploaded. */
  readonly path: string;
  /** Where the copy goes; nothing is there yet. */
  readonly to: string;
  /** What stands across every page. */
  readonly words: string;
  /** As many as the inspection counted. */
  readonly pages: number;
}

/** What such a process tells at last. */
export const copied = z.strictObject({ made: z.boolean() });
