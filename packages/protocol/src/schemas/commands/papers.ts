import { z } from 'zod';
import { PAGES_MAX, PAPERS_AT_ONCE, PAPERS_BY_HAND_MAX, TITLE_MAX } from '../../limits.ts';
import { audience, fileFacts } from '../shapes.ts';
import { filledLine, identifier, newId, reason, revision } from '../words.ts';

const newPaper = {
  paperId: newId,
  itemId: identifier.nullable(),
  title: filledLine(TITLE_MAX),
  file: fileFacts,
  audience,
};

const papers = z
  .array(z.strictObject({ paperId: identifier, paperVersion: revision }))
  .min(1)
  .max(PAPERS_AT_ONCE);

export const paperCommands = {
  'add-paper': z.strictObject({ type: z.literal('add-paper'), ...newPaper }),
  'replace-paper': z.strictObject({
    type: z.literal('replace-paper'),
    paperId: identifier,
    file: fileFacts,
    reason: reason.nullable(),
  }),
  'revise-paper': z.strictObject({
    type: z.literal('revise-paper'),
    paperId: identifier,
    title: filledLine(TITLE_MAX),
    itemId: identifier.nullable(),
    audience,
  }),
  'remove-paper': z.strictObject({
    type: z.literal('remove-paper'),
    paperId: identifier,
    reason: reason.nullable(),
  }),
  'add-supplement': z.strictObject({
    type: z.literal('add-supplement'),
    ...newPaper,
    to: identifier.nullable(),
    reason,
  }),
  'freeze-pack': z.strictObject({ type: z.literal('freeze-pack') }),
  'recall-papers': z.strictObject({
    type: z.literal('recall-papers'),
    scope: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('paper'), paperId: identifier }),
      z.strictObject({ kind: z.literal('item'), itemId: identifier }),
      z.strictObject({ kind: z.literal('pack') }),
    ]),
    reason,
  }),
  'keep-papers': z.strictObject({ type: z.literal('keep-papers'), papers }),
  'take-copy': z.strictObject({
    type: z.literal('take-copy'),
    paperId: identifier,
    paperVersion: revision,
  }),
  'take-pack': z.strictObject({ type: z.literal('take-pack'), papers }),
  'require-reading': z.strictObject({
    type: z.literal('require-reading'),
    paperId: identifier,
    required: z.boolean(),
  }),
  'note-papers-by-hand': z.strictObject({
    type: z.literal('note-papers-by-hand'),
    itemId: identifier,
    count: z.int().min(0).max(PAPERS_BY_HAND_MAX),
  }),
  'present-page': z.strictObject({
    type: z.literal('present-page'),
    paperId: identifier,
    paperVersion: revision,
    page: z.int().min(1).max(PAGES_MAX),
  }),
  'open-paper': z.strictObject({
    type: z.literal('open-paper'),
    paperId: identifier,
    paperVersion: revision,
  }),
};
