import { z } from 'zod';
import { SEATS_AT_ONCE } from '../../limits.ts';
import { meetingDetails, meetingRules, newSeat, seat } from '../shapes.ts';
import { identifier, newId, reason } from '../words.ts';

export const meetingCommands = {
  'schedule-meeting': z.strictObject({
    type: z.literal('schedule-meeting'),
    meetingId: newId,
    bodyId: identifier,
    details: meetingDetails,
    rules: meetingRules,
    practice: z.boolean(),
    copiedFrom: identifier.nullable(),
    seats: z.array(newSeat).max(SEATS_AT_ONCE),
  }),
  'revise-meeting': z.strictObject({
    type: z.literal('revise-meeting'),
    details: meetingDetails,
    rules: meetingRules,
  }),
  'publish-meeting': z.strictObject({ type: z.literal('publish-meeting') }),
  'cancel-meeting': z.strictObject({ type: z.literal('cancel-meeting'), reason }),
  'give-seats': z.strictObject({
    type: z.literal('give-seats'),
    seats: z.array(newSeat).min(1).max(SEATS_AT_ONCE),
  }),
  'assign-attendee': z.strictObject({ type: z.literal('assign-attendee'), seat: newSeat }),
  'take-back-attendee': z.strictObject({
    type: z.literal('take-back-attendee'),
    seatId: identifier,
  }),
  'revise-seat': z.strictObject({ type: z.literal('revise-seat'), seat }),
  'withdraw-seat': z.strictObject({
    type: z.literal('withdraw-seat'),
    seatId: identifier,
    reason,
  }),
  'receive-pack': z.strictObject({ type: z.literal('receive-pack') }),
  'acknowledge-pack': z.strictObject({ type: z.literal('acknowledge-pack') }),
};
