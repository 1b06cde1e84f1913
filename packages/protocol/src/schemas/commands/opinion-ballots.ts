import { REPLY_KINDS } from '@e-cabinet/domain';
import { z } from 'zod';
import { REMARKS_MAX } from '../../limits.ts';
import { identifier, instant, reason, text } from '../words.ts';

export const opinionBallotCommands = {
  'approve-opinion-ballot': z.strictObject({ type: z.literal('approve-opinion-ballot') }),
  'send-opinion-ballot': z.strictObject({
    type: z.literal('send-opinion-ballot'),
    deadline: instant,
  }),
  'extend-deadline': z.strictObject({
    type: z.literal('extend-deadline'),
    seatId: identifier.nullable(),
    until: instant,
    reason,
  }),
  'draft-opinion': z.strictObject({
    type: z.literal('draft-opinion'),
    questionId: identifier,
    choice: identifier,
    comment: text(),
  }),
  'close-opinion-ballot': z.strictObject({ type: z.literal('close-opinion-ballot') }),
  'reply-to-remark': z.strictObject({
    type: z.literal('reply-to-remark'),
    questionId: identifier,
    seatId: identifier,
    remark: z.int().min(0).max(REMARKS_MAX),
    kind: z.enum(REPLY_KINDS),
    text: text(),
  }),
  'present-for-signature': z.strictObject({ type: z.literal('present-for-signature') }),
};
