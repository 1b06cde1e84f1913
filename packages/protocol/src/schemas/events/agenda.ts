import { z } from 'zod';
import { audience, id, itemDetails, newItem, plain } from './shapes.ts';

export const agendaEvents = {
  'section-added': z.strictObject({
    type: z.literal('section-added'),
    sectionId: id,
    title: plain,
    rank: plain,
  }),
  'section-renamed': z.strictObject({
    type: z.literal('section-renamed'),
    sectionId: id,
    title: plain,
  }),
  'item-added': z.strictObject({
    type: z.literal('item-added'),
    item: newItem,
    rank: plain,
    lateReason: plain.nullable(),
  }),
  'item-revised': z.strictObject({
    type: z.literal('item-revised'),
    itemId: id,
    details: itemDetails,
  }),
  'entry-moved': z.strictObject({ type: z.literal('entry-moved'), entryId: id, rank: plain }),
  'entry-removed': z.strictObject({ type: z.literal('entry-removed'), entryId: id }),
  'item-audience-set': z.strictObject({
    type: z.literal('item-audience-set'),
    itemId: id,
    audience,
  }),
};
