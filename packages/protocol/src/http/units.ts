import { z } from 'zod';
import { identifier, officeName } from './parts.ts';

/** A part of a body, to which people belong; units nest. */
export const unit = z.strictObject({
  id: identifier,
  bodyId: identifier,
  parentId: identifier.nullable(),
  name: officeName,
});
export type Unit = z.infer<typeof unit>;

/** `GET /api/bodies/:bodyId/units` → 200, for administrators and secretaries. */
export const units = z.strictObject({ units: z.array(unit) });
export type Units = z.infer<typeof units>;

/** `GET /api/units/:unitId/people` → 200, for the officers of that unit: whom the unit may name when it is invited. */
export const unitPeople = z.strictObject({
  people: z.array(z.strictObject({ id: identifier, name: officeName, title: officeName })),
});
export type UnitPeople = z.infer<typeof unitPeople>;

/** `POST /api/bodies/:bodyId/units` → 201 {@link Unit}. Refusals: `unit-unknown` (the parent). */
export const unitCreation = z.strictObject({ parentId: identifier.nullable(), name: officeName });
export type UnitCreation = z.infer<typeof unitCreation>;

/**
 * `PATCH /api/bodies/:bodyId/units/:unitId` → 200 {@link Unit}. Refusals: `unit-unknown`, `unit-below-itself`.
 * `DELETE` of the same → 204. Refusals: `unit-in-use`.
 */
export const unitChange = unitCreation.partial();
export type UnitChange = z.infer<typeof unitChange>;
