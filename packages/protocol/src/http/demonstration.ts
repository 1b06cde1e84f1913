import { z } from 'zod';
import { OFFICE_GROUPS } from './closed-lists.ts';
import { identifier, officeName } from './parts.ts';

export const demonstrationOffice = z.strictObject({
  personId: identifier,
  name: officeName,
  bodyId: identifier,
});
export type DemonstrationOffice = z.infer<typeof demonstrationOffice>;

/** `GET /api/demonstration/offices` → 200 in demonstration mode, `not-found` otherwise. */
export const demonstrationOffices = z.strictObject({
  bodies: z.array(z.strictObject({ id: identifier, name: officeName })),
  groups: z.array(
    z.strictObject({ group: z.enum(OFFICE_GROUPS), offices: z.array(demonstrationOffice) }),
  ),
});
export type DemonstrationOffices = z.infer<typeof demonstrationOffices>;

/** `POST /api/demonstration/sign-in` → 200 `Me` in demonstration mode, `not-found` otherwise. */
export const demonstrationSignIn = z.strictObject({ personId: identifier });
export type DemonstrationSignIn = z.infer<typeof demonstrationSignIn>;
