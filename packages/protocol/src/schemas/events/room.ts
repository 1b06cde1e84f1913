import { z } from 'zod';
import { count, id, officeName, plain } from './shapes.ts';

export const room = z.strictObject({
  id,
  name: officeName,
  address: plain,
  plan: z.strictObject({
    columns: count,
    rows: count,
    places: z.array(z.strictObject({ number: count, x: count, y: count })),
  }),
});
