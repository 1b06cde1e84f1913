import { z } from 'zod';
import { bodyKind, bodyLevel, bodyRole } from './body-role.ts';
import { identifier, officeName } from './parts.ts';

/** How people are addressed on the screens and in papers: neutrally, or "Đồng chí". */
export const bodySettings = z.strictObject({
  formOfAddress: z.enum(['neutral', 'comrade']).default('neutral'),
});

export const body = z.strictObject({
  id: identifier,
  parentId: identifier.nullable(),
  name: officeName,
  kind: bodyKind,
  level: bodyLevel,
  settings: bodySettings,
  /** The roles of whoever asks. */
  roles: z.array(bodyRole),
});
export type Body = z.infer<typeof body>;

/** `GET /api/bodies` → 200, the bodies in which the asker has a role. */
export const bodies = z.strictObject({ bodies: z.array(body) });
export type Bodies = z.infer<typeof bodies>;

/** `POST /api/bodies` → 201 {@link Body}, below one that the asker administers; the asker administers the new one too. */
export const bodyCreation = z.strictObject({
  parentId: identifier,
  name: officeName,
  kind: bodyKind,
  level: bodyLevel,
});
export type BodyCreation = z.infer<typeof bodyCreation>;

/** `PATCH /api/bodies/:bodyId` → 200 {@link Body}. */
export const bodyChange = z
  .strictObject({ name: officeName, kind: bodyKind, level: bodyLevel, settings: bodySettings })
  .partial();
export type BodyChange = z.infer<typeof bodyChange>;
