import { FLOOR_KINDS } from '@e-cabinet/domain';
import { z } from 'zod';
import { count, id, officeName, plain } from './shapes.ts';

export const floorEvents = {
  'floor-requested': z.strictObject({
    type: z.literal('floor-requested'),
    requestId: id,
    seatId: id,
    name: officeName,
    itemId: id.nullable(),
    kind: z.enum(FLOOR_KINDS),
    subject: plain,
    speaker: plain.nullable(),
    respondentSeatId: id.nullable(),
    rank: plain,
  }),
  'floor-request-withdrawn': z.strictObject({
    type: z.literal('floor-request-withdrawn'),
    requestId: id,
  }),
  'floor-request-refused': z.strictObject({
    type: z.literal('floor-request-refused'),
    requestId: id,
    reason: plain,
  }),
  'floor-request-moved': z.strictObject({
    type: z.literal('floor-request-moved'),
    requestId: id,
    rank: plain,
  }),
  'floor-given': z.strictObject({
    type: z.literal('floor-given'),
    requestId: id,
    seconds: count,
  }),
  'speaking-time-set': z.strictObject({
    type: z.literal('speaking-time-set'),
    requestId: id,
    seconds: count,
  }),
  'floor-ended': z.strictObject({ type: z.literal('floor-ended'), requestId: id }),
};
