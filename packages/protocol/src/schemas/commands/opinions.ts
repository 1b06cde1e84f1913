import { POSITIONS } from '@e-cabinet/domain';
import { z } from 'zod';
import { ITEMS_AT_ONCE } from '../../limits.ts';
import { identifier, text } from '../words.ts';

export const opinionCommands = {
  'state-position': z.strictObject({
    type: z.literal('state-position'),
    itemId: identifier,
    position: z.enum(POSITIONS),
    text: text(),
  }),
  'withdraw-position': z.strictObject({
    type: z.literal('withdraw-position'),
    itemId: identifier,
  }),
  'announce-consent-list': z.strictObject({
    type: z.literal('announce-consent-list'),
    itemIds: z.array(identifier).min(1).max(ITEMS_AT_ONCE),
  }),
  'take-item-out': z.strictObject({ type: z.literal('take-item-out'), itemId: identifier }),
  'adopt-without-debate': z.strictObject({ type: z.literal('adopt-without-debate') }),
};
