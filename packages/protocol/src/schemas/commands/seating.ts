import { z } from 'zod';
import { SEATS_AT_ONCE } from '../../limits.ts';
import { placeNumber, room } from '../room.ts';
import { identifier } from '../words.ts';

const givenPlace = z.strictObject({ seatId: identifier, place: placeNumber.nullable() });

export const seatingCommands = {
  'take-room': z.strictObject({ type: z.literal('take-room'), room: room.nullable() }),
  'give-places': z.strictObject({
    type: z.literal('give-places'),
    given: z.array(givenPlace).max(SEATS_AT_ONCE),
  }),
};
