import { z } from 'zod';
import { TITLE_MAX } from '../../limits.ts';
import { audience, fileFacts } from '../shapes.ts';
import { filledLine, identifier, newId, reason, revision } from '../words.ts';

export const paperCommands = {
  'add-paper': z.strictObject({
    type: z.literal('add-paper'),
    paperId: newId,
    itemId: identifier.nullable(),
    title: filledLine(TITLE_MAX),
    file: fileFacts,
    audience,
  }),
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
  'open-paper': z.strictObject({
    type: z.literal('open-paper'),
    paperId: identifier,
    paperVersion: revision,
  }),
};
