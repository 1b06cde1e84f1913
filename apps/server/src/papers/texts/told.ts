import { z } from 'zod';
import { PAGE_TEXT_MOST } from './limits.ts';

/** What the process that takes texts tells of a file: each page, and at last that these were all. */
export const told = z.union([
  z.strictObject({
    page: z.int().positive(),
    text: z.string().max(PAGE_TEXT_MOST),
    width: z.number(),
    height: z.number(),
  }),
  z.strictObject({ complete: z.literal(true) }),
]);
export type Told = z.infer<typeof told>;
