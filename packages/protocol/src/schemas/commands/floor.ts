import { FLOOR_KINDS } from '@e-cabinet/domain';
import { z } from 'zod';
import { LINE_MAX } from '../../limits.ts';
import { identifier, line, newId, reason, seconds } from '../words.ts';

export const floorCommands = {
  'request-floor': z.strictObject({
    type: z.literal('request-floor'),
    requestId: newId,
    kind: z.enum(FLOOR_KINDS),
    subject: line(LINE_MAX),
    speaker: line(LINE_MAX).nullable(),
    respondentSeatId: identifier.nullable(),
  }),
  'withdraw-floor-request': z.strictObject({
    type: z.literal('withdraw-floor-request'),
    requestId: identifier,
  }),
  'refuse-floor-request': z.strictObject({
    type: z.literal('refuse-floor-request'),
    requestId: identifier,
    reason,
  }),
  'move-floor-request': z.strictObject({
    type: z.literal('move-floor-request'),
    requestId: identifier,
    before: identifier.nullable(),
  }),
  'give-floor': z.strictObject({ type: z.literal('give-floor'), requestId: identifier, seconds }),
  'call-speaker': z.strictObject({
    type: z.literal('call-speaker'),
    requestId: newId,
    seatId: identifier,
    seconds,
  }),
  'set-speaking-time': z.strictObject({ type: z.literal('set-speaking-time'), seconds }),
  'end-floor': z.strictObject({ type: z.literal('end-floor') }),
};
