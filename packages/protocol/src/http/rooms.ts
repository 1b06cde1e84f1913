import { z } from 'zod';
import { ROOM_ADDRESS_MAX, ROOM_NAME_MAX } from '../limits.ts';
import { roomPlan } from '../schemas/room.ts';
import { identifier, line } from './parts.ts';

const fields = z.strictObject({
  name: z.strictObject({ vi: line(ROOM_NAME_MAX), en: line(ROOM_NAME_MAX) }),
  /** Empty where the name says it all. */
  address: z.union([z.literal(''), line(ROOM_ADDRESS_MAX)]),
  plan: roomPlan,
});

/** A room in which a body meets, with its plan. */
export const keptRoom = fields.extend({
  id: identifier,
  bodyId: identifier,
  /** Not offered any more; sessions that took it keep it. */
  retired: z.boolean(),
});
export type KeptRoom = z.infer<typeof keptRoom>;

/** `GET /api/bodies/:bodyId/rooms` → 200, for administrators and secretaries, in the order of entry. */
export const rooms = z.strictObject({ rooms: z.array(keptRoom) });
export type Rooms = z.infer<typeof rooms>;

/** `POST /api/bodies/:bodyId/rooms` → 201 {@link KeptRoom}. Refusal: `plan-unworkable`. */
export const roomCreation = fields;
export type RoomCreation = z.infer<typeof roomCreation>;

/**
 * `PATCH /api/bodies/:bodyId/rooms/:roomId` → 200 {@link KeptRoom}. Sessions that took it keep it as
 * it was. Refusal: `plan-unworkable`.
 */
export const roomChange = fields.extend({ retired: z.boolean() }).partial();
export type RoomChange = z.infer<typeof roomChange>;
