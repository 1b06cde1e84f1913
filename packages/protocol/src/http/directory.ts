import { z } from 'zod';
import { bodyRole } from './body-role.ts';
import { identifier, officeName } from './parts.ts';
import { unit } from './units.ts';

export const directoryPerson = z.strictObject({
  id: identifier,
  name: officeName,
  /** In the bodies of this directory only. */
  positions: z.array(z.strictObject({ unitId: identifier, title: officeName })),
  roles: z.array(z.strictObject({ bodyId: identifier, role: bodyRole })),
});
export type DirectoryPerson = z.infer<typeof directoryPerson>;

/**
 * `GET /api/directory?body=<id>` → 200: whom a secretary may invite, in their body and the bodies
 * below it. Without `body`: the first body whose secretary or administrator the asker is.
 */
export const directory = z.strictObject({
  bodies: z.array(
    z.strictObject({ id: identifier, parentId: identifier.nullable(), name: officeName }),
  ),
  units: z.array(unit),
  people: z.array(directoryPerson),
});
export type Directory = z.infer<typeof directory>;
