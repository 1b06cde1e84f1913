import { POSITIONS } from '@e-cabinet/domain';
import { z } from 'zod';
import { id, ids, plain } from './shapes.ts';

export const opinionEvents = {
  'position-stated': z.strictObject({
    type: z.literal('position-stated'),
    seatId: id,
    itemId: id,
    position: z.enum(POSITIONS),
    text: plain,
  }),
  'position-withdrawn': z.strictObject({
    type: z.literal('position-withdrawn'),
    seatId: id,
    itemId: id,
  }),
  'consent-list-announced': z.strictObject({
    type: z.literal('consent-list-announced'),
    itemIds: ids,
  }),
  'item-taken-out': z.strictObject({ type: z.literal('item-taken-out'), itemId: id, seatId: id }),
  'items-adopted': z.strictObject({ type: z.literal('items-adopted'), itemIds: ids }),
};
