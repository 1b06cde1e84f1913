import { z } from 'zod';
import { details, id, plain, rules, seat } from './shapes.ts';

export const lifecycleEvents = {
  'meeting-scheduled': z.strictObject({
    type: z.literal('meeting-scheduled'),
    meetingId: id,
    bodyId: id,
    details,
    rules,
    practice: z.boolean(),
    copiedFrom: id.nullable(),
  }),
  'meeting-revised': z.strictObject({ type: z.literal('meeting-revised'), details, rules }),
  'meeting-published': z.strictObject({ type: z.literal('meeting-published') }),
  'meeting-cancelled': z.strictObject({ type: z.literal('meeting-cancelled'), reason: plain }),
  'seats-given': z.strictObject({ type: z.literal('seats-given'), seats: z.array(seat) }),
  'seat-revised': z.strictObject({ type: z.literal('seat-revised'), seat }),
  'seat-withdrawn': z.strictObject({
    type: z.literal('seat-withdrawn'),
    seatId: id,
    reason: plain,
  }),
  'pack-delivered': z.strictObject({ type: z.literal('pack-delivered'), seatId: id }),
  'pack-acknowledged': z.strictObject({ type: z.literal('pack-acknowledged'), seatId: id }),
};
