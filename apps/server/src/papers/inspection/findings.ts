import { inspectionRefusal } from '@e-cabinet/protocol';
import { z } from 'zod';

/** What is kept of a sound PDF. */
const pdfFacts = z.strictObject({
  pages: z.int().positive(),
  /** Width and height in points of the first pages as they are shown, rotation applied. */
  pageSizes: z.array(z.tuple([z.number(), z.number()])),
  /** Encrypted, yet opens without a password (ISO 32000-1, 7.6.1: an owner password only). */
  encrypted: z.boolean(),
  form: z.enum(['none', 'fields', 'xfa']),
});
export type PdfFacts = z.infer<typeof pdfFacts>;

/** What the inspection of one file found; it crosses from the inspecting process to the server. */
export const findings = z.discriminatedUnion('sound', [
  z.strictObject({ sound: z.literal(true), facts: pdfFacts }),
  z.strictObject({ sound: z.literal(false), refusal: inspectionRefusal }),
]);
export type Findings = z.infer<typeof findings>;
