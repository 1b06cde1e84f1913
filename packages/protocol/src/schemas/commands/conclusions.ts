import { z } from 'zod';
import { identifier, revision, text } from '../words.ts';

export const conclusionCommands = {
  'draft-conclusion': z.strictObject({
    type: z.literal('draft-conclusion'),
    itemId: identifier,
    text: text(),
  }),
  'confirm-conclusion': z.strictObject({
    type: z.literal('confirm-conclusion'),
    itemId: identifier,
    revision,
  }),
};
