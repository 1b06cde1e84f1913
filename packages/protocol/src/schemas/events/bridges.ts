import { z } from 'zod';
import { count, id, plain } from './shapes.ts';

export const bridgeEvents = {
  'bridge-reported': z.strictObject({
    type: z.literal('bridge-reported'),
    seatId: id,
    report: z.strictObject({
      head: plain,
      technician: plain,
      phone: plain,
      peoplePresent: count,
      devices: z.array(plain),
      checks: z.strictObject({
        picture: z.boolean(),
        sound: z.boolean(),
        line: z.boolean(),
        papers: z.boolean(),
      }),
      ready: z.boolean(),
    }),
  }),
};
