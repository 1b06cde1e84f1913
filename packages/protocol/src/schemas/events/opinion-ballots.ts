import { REPLY_KINDS } from '@e-cabinet/domain';
import { z } from 'zod';
import { count, id, instant, plain } from './shapes.ts';

export const opinionBallotEvents = {
  'opinion-ballot-approved': z.strictObject({ type: z.literal('opinion-ballot-approved') }),
  'opinion-ballot-sent': z.strictObject({
    type: z.literal('opinion-ballot-sent'),
    deadline: instant,
  }),
  'deadline-extended': z.strictObject({
    type: z.literal('deadline-extended'),
    seatId: id.nullable(),
    until: instant,
    reason: plain,
  }),
  'opinion-drafted': z.strictObject({
    type: z.literal('opinion-drafted'),
    questionId: id,
    forSeatId: id,
    adviserSeatId: id,
    choice: id,
    comment: plain,
  }),
  'opinion-ballot-closed': z.strictObject({ type: z.literal('opinion-ballot-closed') }),
  'remark-replied-to': z.strictObject({
    type: z.literal('remark-replied-to'),
    questionId: id,
    seatId: id,
    remark: count,
    kind: z.enum(REPLY_KINDS),
    text: plain,
  }),
  'presented-for-signature': z.strictObject({ type: z.literal('presented-for-signature') }),
};
