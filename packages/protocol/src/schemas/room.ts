import { z } from 'zod';
import { PLACES_MAX, PLAN_SIDE_MAX, ROOM_ADDRESS_MAX, ROOM_NAME_MAX } from '../limits.ts';
import { filledLine, identifier, line } from './words.ts';

const side = z.int().min(1).max(PLAN_SIDE_MAX);
const square = z
  .int()
  .min(0)
  .max(PLAN_SIDE_MAX - 1);

/** The number of a place. */
export const placeNumber = z.int().min(1).max(PLACES_MAX);

export const roomPlan = z.strictObject({
  columns: side,
  rows: side,
  places: z.array(z.strictObject({ number: placeNumber, x: square, y: square })).max(PLACES_MAX),
});

const roomName = filledLine(ROOM_NAME_MAX);

export const room = z.strictObject({
  id: identifier,
  name: z.strictObject({ vi: roomName, en: roomName }),
  address: line(ROOM_ADDRESS_MAX),
  plan: roomPlan,
});
