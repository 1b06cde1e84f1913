import { ASSESSMENTS } from '@e-cabinet/domain';
import { z } from 'zod';
import { id, plain } from './shapes.ts';

export const programmeEvents = {
  'item-assessed': z.strictObject({
    type: z.literal('item-assessed'),
    itemId: id,
    result: z.enum(ASSESSMENTS),
    note: plain,
  }),
  'programme-submitted': z.strictObject({
    type: z.literal('programme-submitted'),
    label: plain,
    toSeatId: id,
    note: plain,
  }),
  'programme-approved': z.strictObject({ type: z.literal('programme-approved'), label: plain }),
  'programme-refused': z.strictObject({
    type: z.literal('programme-refused'),
    label: plain,
    reason: plain,
  }),
};
