import { z } from 'zod';
import { ITEMS_AT_ONCE, TITLE_MAX } from '../../limits.ts';
import { audience, itemDetails, newItem } from '../shapes.ts';
import { filledLine, identifier, newId, reason } from '../words.ts';

export const agendaCommands = {
  'add-section': z.strictObject({
    type: z.literal('add-section'),
    sectionId: newId,
    title: filledLine(TITLE_MAX),
    before: identifier.nullable(),
  }),
  'rename-section': z.strictObject({
    type: z.literal('rename-section'),
    sectionId: identifier,
    title: filledLine(TITLE_MAX),
  }),
  'add-items': z.strictObject({
    type: z.literal('add-items'),
    items: z.array(newItem).min(1).max(ITEMS_AT_ONCE),
    before: identifier.nullable(),
    lateReason: reason.nullable(),
  }),
  'revise-item': z.strictObject({
    type: z.literal('revise-item'),
    itemId: identifier,
    details: itemDetails,
  }),
  'move-entry': z.strictObject({
    type: z.literal('move-entry'),
    entryId: identifier,
    before: identifier.nullable(),
  }),
  'remove-entry': z.strictObject({ type: z.literal('remove-entry'), entryId: identifier }),
  'set-item-audience': z.strictObject({
    type: z.literal('set-item-audience'),
    itemId: identifier,
    audience,
  }),
};
