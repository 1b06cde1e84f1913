import { QUESTION_KINDS } from '@e-cabinet/domain';
import { z } from 'zod';
import { LINE_MAX, OPTIONS_MAX } from '../../limits.ts';
import { identifier, line, newId, reason, seconds, text } from '../words.ts';

const questionText = z.strictObject({
  text: text(),
  kind: z.enum(QUESTION_KINDS),
  options: z
    .array(z.strictObject({ id: identifier, label: line(LINE_MAX).nullable() }))
    .max(OPTIONS_MAX),
  link: z
    .strictObject({ questionId: identifier, outcome: z.enum(['adopted', 'rejected']) })
    .nullable(),
});

export const voteCommands = {
  'put-question': z.strictObject({
    type: z.literal('put-question'),
    questionId: newId,
    itemId: identifier,
    question: questionText,
    repeats: identifier.nullable(),
  }),
  'revise-question': z.strictObject({
    type: z.literal('revise-question'),
    questionId: identifier,
    question: questionText,
  }),
  'withdraw-question': z.strictObject({
    type: z.literal('withdraw-question'),
    questionId: identifier,
  }),
  'declare-ready': z.strictObject({ type: z.literal('declare-ready'), questionId: identifier }),
  'open-vote': z.strictObject({
    type: z.literal('open-vote'),
    questionId: identifier,
    seconds: seconds.nullable(),
  }),
  'pause-vote': z.strictObject({ type: z.literal('pause-vote'), questionId: identifier }),
  'resume-vote': z.strictObject({ type: z.literal('resume-vote'), questionId: identifier }),
  'close-vote': z.strictObject({ type: z.literal('close-vote'), questionId: identifier }),
  'void-vote': z.strictObject({ type: z.literal('void-vote'), questionId: identifier, reason }),
  'add-voter': z.strictObject({
    type: z.literal('add-voter'),
    questionId: identifier,
    seatId: identifier,
    reason,
  }),
  'cast-ballot': z.strictObject({
    type: z.literal('cast-ballot'),
    questionId: identifier,
    choice: identifier,
    comment: text(),
  }),
  'enter-ballot': z.strictObject({
    type: z.literal('enter-ballot'),
    questionId: identifier,
    seatId: identifier,
    choice: identifier,
    comment: text(),
    reason,
  }),
};
