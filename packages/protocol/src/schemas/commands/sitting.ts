import { CHECK_IN_WAYS, WHEREABOUTS } from '@e-cabinet/domain';
import { z } from 'zod';
import { REASON_MAX } from '../../limits.ts';
import { announcementAudience } from '../shapes.ts';
import { identifier, newId, reason, text } from '../words.ts';

export const sittingCommands = {
  'open-sitting': z.strictObject({ type: z.literal('open-sitting') }),
  'suspend-sitting': z.strictObject({ type: z.literal('suspend-sitting'), reason }),
  'resume-sitting': z.strictObject({ type: z.literal('resume-sitting') }),
  'close-sitting': z.strictObject({ type: z.literal('close-sitting') }),
  'check-in': z.strictObject({
    type: z.literal('check-in'),
    where: z.enum(WHEREABOUTS),
    way: z.enum(CHECK_IN_WAYS),
  }),
  'check-out': z.strictObject({ type: z.literal('check-out') }),
  'record-presence': z.strictObject({
    type: z.literal('record-presence'),
    seatId: identifier,
    present: z.boolean(),
    where: z.enum(WHEREABOUTS),
  }),
  'take-up-item': z.strictObject({ type: z.literal('take-up-item'), itemId: identifier }),
  'conclude-item': z.strictObject({ type: z.literal('conclude-item'), itemId: identifier }),
  'postpone-item': z.strictObject({
    type: z.literal('postpone-item'),
    itemId: identifier,
    reason,
  }),
  'hand-over-chair': z.strictObject({
    type: z.literal('hand-over-chair'),
    seatId: identifier,
    itemId: identifier.nullable(),
  }),
  'take-back-chair': z.strictObject({
    type: z.literal('take-back-chair'),
    itemId: identifier.nullable(),
  }),
  'take-podium': z.strictObject({ type: z.literal('take-podium'), reason }),
  'leave-podium': z.strictObject({ type: z.literal('leave-podium') }),
  'recuse-member': z.strictObject({
    type: z.literal('recuse-member'),
    itemId: identifier,
    seatId: identifier,
    reason,
  }),
  'take-back-recusal': z.strictObject({
    type: z.literal('take-back-recusal'),
    itemId: identifier,
    seatId: identifier,
  }),
  'make-announcement': z.strictObject({
    type: z.literal('make-announcement'),
    announcementId: newId,
    text: text(REASON_MAX),
    audience: announcementAudience,
  }),
  'acknowledge-announcement': z.strictObject({
    type: z.literal('acknowledge-announcement'),
    announcementId: identifier,
  }),
};
