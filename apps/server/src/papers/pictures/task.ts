import { z } from 'zod';

/** What the server hands to a process that draws pages, as JSON in its only argument. */
export interface PictureTask {
  readonly path: string;
  /** The picture of page 3 goes to this path with `.3` behind it; nothing is there yet. */
  readonly to: string;
  /** Pixels. */
  readonly width: number;
  /** From 1, in the order in which they are drawn. */
  readonly pages: readonly number[];
}

/** What such a process tells of each page, in their order. */
export const pictureTold = z.strictObject({ page: z.int().positive(), made: z.boolean() });
export type PictureTold = z.infer<typeof pictureTold>;
