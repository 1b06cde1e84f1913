import { z } from 'zod';
import { room } from './room.ts';
import { count, id } from './shapes.ts';

export const seatingEvents = {
  'room-taken': z.strictObject({ type: z.literal('room-taken'), room: room.nullable() }),
  'places-given': z.strictObject({
    type: z.literal('places-given'),
    given: z.array(z.strictObject({ seatId: id, place: count.nullable() })),
  }),
};
