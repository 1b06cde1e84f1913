import { z } from 'zod';
import { identifier, instant, officeName } from './parts.ts';

/** One attempt to sign in as a person of the body. */
export const signInRecord = z.strictObject({
  at: instant,
  personId: identifier,
  name: officeName,
  address: z.string(),
  device: z.string(),
  outcome: z.enum(['signed-in', 'wrong-password', 'disabled', 'too-many-attempts']),
});
export type SignInRecord = z.infer<typeof signInRecord>;

/** `GET /api/bodies/:bodyId/sign-ins` → 200, for administrators: the last 200, the latest first. */
export const signInLog = z.strictObject({ signIns: z.array(signInRecord) });
export type SignInLog = z.infer<typeof signInLog>;
