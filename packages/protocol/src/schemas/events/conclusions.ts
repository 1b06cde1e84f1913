import { z } from 'zod';
import { count, id, plain } from './shapes.ts';

export const conclusionEvents = {
  'conclusion-drafted': z.strictObject({
    type: z.literal('conclusion-drafted'),
    itemId: id,
    text: plain,
    revision: count,
  }),
  'conclusion-confirmed': z.strictObject({
    type: z.literal('conclusion-confirmed'),
    itemId: id,
    text: plain,
    revision: count,
  }),
};
