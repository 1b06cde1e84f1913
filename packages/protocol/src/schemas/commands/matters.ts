import type { Matter } from '@e-cabinet/domain';
import { z } from 'zod';
import { LINE_MAX } from '../../limits.ts';
import { brief } from '../shapes.ts';
import { filledLine, identifier, instant, newId, reason, text } from '../words.ts';

// The door itself reads the matter in the other log: a tablet sends none.
const matter = z.null() as unknown as z.ZodType<Matter | null>;

export const matterCommands = {
  'write-brief': z.strictObject({ type: z.literal('write-brief'), itemId: identifier, brief }),
  'ask-advice': z.strictObject({
    type: z.literal('ask-advice'),
    adviceId: newId,
    itemId: identifier,
    from: filledLine(LINE_MAX),
    dueAt: instant,
  }),
  'enter-advice': z.strictObject({
    type: z.literal('enter-advice'),
    itemId: identifier,
    adviceId: identifier,
    text: text(),
  }),
  'withdraw-advice': z.strictObject({
    type: z.literal('withdraw-advice'),
    itemId: identifier,
    adviceId: identifier,
  }),
  'bring-item': z.strictObject({
    type: z.literal('bring-item'),
    itemId: newId,
    from: z.union([
      z.strictObject({ meetingId: identifier, itemId: identifier }),
      z.strictObject({ submissionId: identifier }),
    ]),
    before: identifier.nullable(),
    lateReason: reason.nullable(),
    matter,
  }),
};
