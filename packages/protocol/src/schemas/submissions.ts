import { ITEM_KINDS, type SubmissionCommand } from '@e-cabinet/domain';
import { z } from 'zod';
import {
  CO_RESPONSIBLE_MAX,
  ITEM_MINUTES_MAX,
  LINE_MAX,
  REVISIONS_MAX,
  TITLE_MAX,
} from '../limits.ts';
import { brief, fileFacts } from './shapes.ts';
import { filledLine, identifier, instant, line, newId, reason, version } from './words.ts';

const text = z.strictObject({
  title: line(TITLE_MAX),
  kind: z.enum(ITEM_KINDS),
  minutes: z.int().min(0).max(ITEM_MINUTES_MAX),
  brief,
  coResponsible: z.array(filledLine(LINE_MAX)).max(CO_RESPONSIBLE_MAX),
});
const handed = z.int().min(1).max(REVISIONS_MAX);
const box = { bodyId: identifier, unitId: identifier };

const command = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('expect-submission'),
    ...box,
    title: line(TITLE_MAX),
    dueAt: instant,
  }),
  z.strictObject({ type: z.literal('begin-submission'), ...box, text }),
  z.strictObject({ type: z.literal('write-submission'), text, base: version }),
  z.strictObject({
    type: z.literal('add-submission-paper'),
    paperId: newId,
    title: line(TITLE_MAX),
    file: fileFacts,
  }),
  z.strictObject({ type: z.literal('remove-submission-paper'), paperId: identifier }),
  z.strictObject({ type: z.literal('ask-approval') }),
  z.strictObject({ type: z.literal('approve-submission') }),
  z.strictObject({ type: z.literal('refuse-approval'), comment: reason }),
  z.strictObject({ type: z.literal('submit') }),
  z.strictObject({ type: z.literal('return-submission'), handed, comment: reason }),
  z.strictObject({ type: z.literal('accept-submission'), handed }),
  z.strictObject({ type: z.literal('withdraw-submission'), reason }),
  z.strictObject({ type: z.literal('chase-submission') }),
]) satisfies z.ZodType<SubmissionCommand>;

/** What is sent to `POST /api/submissions/:submissionId/commands`. */
export const submissionCommandMessage = z.strictObject({ id: newId, command });
