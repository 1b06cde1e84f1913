import { ASSESSMENTS } from '@e-cabinet/domain';
import { z } from 'zod';
import { REASON_MAX } from '../../limits.ts';
import { identifier, programmeLabel, reason, text } from '../words.ts';

export const programmeCommands = {
  'assess-item': z.strictObject({
    type: z.literal('assess-item'),
    itemId: identifier,
    result: z.enum(ASSESSMENTS),
    note: text(REASON_MAX),
  }),
  'submit-programme': z.strictObject({
    type: z.literal('submit-programme'),
    toSeatId: identifier,
    note: text(REASON_MAX),
  }),
  'approve-programme': z.strictObject({
    type: z.literal('approve-programme'),
    label: programmeLabel,
  }),
  'refuse-programme': z.strictObject({
    type: z.literal('refuse-programme'),
    label: programmeLabel,
    reason,
  }),
};
