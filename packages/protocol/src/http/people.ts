import { z } from 'zod';
import { linkToken, login } from './accounts.ts';
import { bodyRole } from './body-role.ts';
import { identifier, instant, officeName } from './parts.ts';

/** What a person is in a unit, from a day to a day (`YYYY-MM-DD`); open at both ends when null. */
export const position = z.strictObject({
  unitId: identifier,
  title: officeName,
  since: z.iso.date().nullable().default(null),
  until: z.iso.date().nullable().default(null),
});
export type Position = z.infer<typeof position>;

const fields = z.strictObject({
  name: officeName,
  login: login.nullable(),
  /** Where notices also go. */
  email: z.email().max(254).nullable(),
  positions: z.array(position).max(50),
  roles: z.array(bodyRole).max(20),
});

/** A person as an administrator of the body sees them. */
export const person = fields.extend({
  id: identifier,
  /** The body that keeps the account: only its administrators change name, login, password and e-mail address. */
  homeBodyId: identifier,
  disabled: z.boolean(),
  hasPassword: z.boolean(),
  lastSignInAt: instant.nullable(),
});
export type Person = z.infer<typeof person>;

/** `GET /api/bodies/:bodyId/people` → 200. */
export const people = z.strictObject({ people: z.array(person) });
export type People = z.infer<typeof people>;

/** `POST /api/bodies/:bodyId/people` → 201 {@link Person}. Refusals: `login-taken`, `unit-unknown`. */
export const personCreation = fields.partial({
  login: true,
  email: true,
  positions: true,
  roles: true,
});
export type PersonCreation = z.infer<typeof personCreation>;

/**
 * `PATCH /api/bodies/:bodyId/people/:personId` → 200 {@link Person}. Disabling ends the person's sessions.
 * Refusals: `login-taken`, `unit-unknown`, `last-administrator`, `no-account`, `not-allowed` (account of another body).
 */
export const personChange = fields.extend({ disabled: z.boolean() }).partial();
export type PersonChange = z.infer<typeof personChange>;

/**
 * `POST /api/bodies/:bodyId/people/:personId/password-link` → 201. Earlier links of the person end.
 * The token is shown this once; `path` carries it in its fragment, which no server sees.
 */
export const passwordLink = z.strictObject({
  path: z.string(),
  token: linkToken,
  expiresAt: instant,
});
export type PasswordLink = z.infer<typeof passwordLink>;
