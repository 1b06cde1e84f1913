import { z } from 'zod';
import { password } from './accounts.ts';

/**
 * `POST /api/sign-in` → 200 {@link Me}. Refusals: `wrong-credentials` (also for an unknown login
 * and a disabled account), `too-many-attempts` with `retryAfterSeconds`.
 */
export const signInRequest = z.strictObject({
  // Any text: whether it looks like a login must not show in the answer.
  login: z.string().trim().normalize('NFKC').toLowerCase().min(1).max(200),
  password,
});
export type SignInRequest = z.infer<typeof signInRequest>;
