import { z } from 'zod';
import { bodyRole } from './body-role.ts';
import { identifier, officeName } from './parts.ts';

/** `GET /api/me` → 200, the signed-in person; `not-signed-in` otherwise. */
export const me = z.strictObject({
  person: z.strictObject({ id: identifier, name: officeName }),
  /** One entry per body in which the person has a role, the person's own body first. */
  bodies: z.array(z.strictObject({ id: identifier, name: officeName, roles: z.array(bodyRole) })),
  /** The name of this login session in `GET /api/sessions`; not the cookie. */
  sessionId: identifier,
  /** False for an office of the demonstration, which has no password to change. */
  hasPassword: z.boolean(),
  /** For how many days without contact a device may open what it keeps of this person; 0: it keeps nothing. */
  offlineDays: z.number().int().min(0),
});
export type Me = z.infer<typeof me>;
