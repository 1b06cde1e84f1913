import { z } from 'zod';

/** `GET /api/installation` → 200, for anybody: what the page of sign-in needs to know. */
export const installation = z.strictObject({
  version: z.string(),
  /** One tap per office, no passwords. */
  demonstration: z.boolean(),
  /** No account has a password yet: the first administrator comes by the set-up link. */
  setUpNeeded: z.boolean(),
  /** The language of whoever has not chosen one. */
  language: z.enum(['vi', 'en']),
  /** With which receipts of ballots and result sheets are checked, to be published beforehand; as in a receipt. */
  publicKey: z.string(),
});
export type Installation = z.infer<typeof installation>;
