import { z } from 'zod';
import { id, instant, invitationAnswer, plain } from './shapes.ts';

export const invitationEvents = {
  'invitation-answered': z.strictObject({
    type: z.literal('invitation-answered'),
    seatId: id,
    answer: invitationAnswer,
    note: plain,
  }),
  'absence-approved': z.strictObject({
    type: z.literal('absence-approved'),
    seatId: id,
    from: instant.nullable(),
    until: instant.nullable(),
    delegateSeatId: id.nullable(),
  }),
  'absence-refused': z.strictObject({
    type: z.literal('absence-refused'),
    seatId: id,
    reason: plain,
  }),
  'absence-lifted': z.strictObject({ type: z.literal('absence-lifted'), seatId: id }),
};
