import { z } from 'zod';
import { brief, id, instant, origin, plain } from './shapes.ts';

export const matterEvents = {
  'brief-written': z.strictObject({ type: z.literal('brief-written'), itemId: id, brief }),
  'advice-asked': z.strictObject({
    type: z.literal('advice-asked'),
    itemId: id,
    adviceId: id,
    from: plain,
    dueAt: instant,
  }),
  'advice-entered': z.strictObject({
    type: z.literal('advice-entered'),
    itemId: id,
    adviceId: id,
    text: plain,
  }),
  'advice-withdrawn': z.strictObject({
    type: z.literal('advice-withdrawn'),
    itemId: id,
    adviceId: id,
  }),
  'item-brought': z.strictObject({ type: z.literal('item-brought'), itemId: id, origin }),
  'submission-brought': z.strictObject({
    type: z.literal('submission-brought'),
    itemId: id,
    submissionId: id,
    coResponsible: z.array(plain),
  }),
};
