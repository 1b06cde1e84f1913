import { z } from 'zod';
import { linkToken, password } from './accounts.ts';

/**
 * `POST /api/password` → 204; the person's other sessions end. Refusals: `wrong-credentials`,
 * `too-many-attempts`, `password-too-short` | `-too-long` | `-holds-login`, `no-account`.
 */
export const passwordChange = z.strictObject({ current: password, next: password });
export type PasswordChange = z.infer<typeof passwordChange>;

/** `POST /api/password-from-link` → 204; all sessions of the person end. Refusals: `link-not-valid` and those of the password. */
export const passwordFromLink = z.strictObject({ token: linkToken, password });
export type PasswordFromLink = z.infer<typeof passwordFromLink>;
