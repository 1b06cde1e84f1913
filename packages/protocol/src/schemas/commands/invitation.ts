import { z } from 'zod';
import { invitationAnswer } from '../shapes.ts';
import { identifier, newId, reason } from '../words.ts';

export const invitationCommands = {
  'answer-invitation': z.strictObject({
    type: z.literal('answer-invitation'),
    seatId: identifier,
    answer: invitationAnswer,
    note: reason,
  }),
  'approve-absence': z.strictObject({
    type: z.literal('approve-absence'),
    seatId: identifier,
    delegate: z.strictObject({ seatId: newId, personId: identifier.nullable() }).nullable(),
  }),
  'refuse-absence': z.strictObject({
    type: z.literal('refuse-absence'),
    seatId: identifier,
    reason,
  }),
};
