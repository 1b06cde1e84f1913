import { z } from 'zod';
import { linkToken, login, password } from './accounts.ts';
import { bodyKind, bodyLevel } from './body-role.ts';
import { officeName } from './parts.ts';

/**
 * `POST /api/set-up` → 201 {@link Me}, signed in: the first administrator, by the link printed at
 * the first start. Refusals: `link-not-valid` and those of the password.
 */
export const setUpRequest = z.strictObject({
  token: linkToken,
  login,
  password,
  body: z.strictObject({ name: officeName, kind: bodyKind, level: bodyLevel }),
});
export type SetUpRequest = z.infer<typeof setUpRequest>;
