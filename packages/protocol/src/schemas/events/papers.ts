import { z } from 'zod';
import { audience, count, file, id, plain } from './shapes.ts';

export const paperEvents = {
  'paper-added': z.strictObject({
    type: z.literal('paper-added'),
    paperId: id,
    itemId: id.nullable(),
    title: plain,
    file,
    audience,
  }),
  'paper-replaced': z.strictObject({
    type: z.literal('paper-replaced'),
    paperId: id,
    paperVersion: count,
    file,
    reason: plain.nullable(),
  }),
  'paper-revised': z.strictObject({
    type: z.literal('paper-revised'),
    paperId: id,
    title: plain,
    itemId: id.nullable(),
    audience,
  }),
  'paper-removed': z.strictObject({
    type: z.literal('paper-removed'),
    paperId: id,
    reason: plain.nullable(),
  }),
  'supplement-added': z.strictObject({
    type: z.literal('supplement-added'),
    paperId: id,
    to: id.nullable(),
    itemId: id.nullable(),
    title: plain,
    file,
    audience,
    reason: plain,
  }),
  'pack-frozen': z.strictObject({ type: z.literal('pack-frozen') }),
  'paper-recalled': z.strictObject({
    type: z.literal('paper-recalled'),
    paperId: id,
    reason: plain,
  }),
  'papers-kept': z.strictObject({
    type: z.literal('papers-kept'),
    seatId: id,
    papers: z.array(z.strictObject({ paperId: id, paperVersion: count })),
  }),
  'copy-taken': z.strictObject({
    type: z.literal('copy-taken'),
    seatId: id,
    paperId: id,
    paperVersion: count,
  }),
  'reading-required': z.strictObject({
    type: z.literal('reading-required'),
    paperId: id,
    required: z.boolean(),
  }),
  'papers-by-hand-noted': z.strictObject({
    type: z.literal('papers-by-hand-noted'),
    itemId: id,
    count,
  }),
  'page-presented': z.strictObject({
    type: z.literal('page-presented'),
    paperId: id,
    paperVersion: count,
    page: count,
  }),
  'paper-opened': z.strictObject({
    type: z.literal('paper-opened'),
    seatId: id,
    paperId: id,
    paperVersion: count,
  }),
};
