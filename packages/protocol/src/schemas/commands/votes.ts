import { z } from 'zod';
import { questionText } from '../shapes.ts';
import { answer, identifier, newId, reason, seconds, text, version } from '../words.ts';

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
    rollCall: z.boolean(),
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
  'give-proxy': z.strictObject({
    type: z.literal('give-proxy'),
    forSeatId: identifier,
    seatId: identifier,
    itemId: identifier.nullable(),
    reason,
  }),
  'withdraw-proxy': z.strictObject({
    type: z.literal('withdraw-proxy'),
    forSeatId: identifier,
    itemId: identifier.nullable(),
  }),
  'cast-ballot': z.strictObject({
    type: z.literal('cast-ballot'),
    questionId: identifier,
    replaces: version.nullable(),
    choice: answer,
    comment: text(),
  }),
  'cast-proxy-ballot': z.strictObject({
    type: z.literal('cast-proxy-ballot'),
    questionId: identifier,
    replaces: version.nullable(),
    forSeatId: identifier,
    choice: answer,
    comment: text(),
  }),
  'enter-ballot': z.strictObject({
    type: z.literal('enter-ballot'),
    questionId: identifier,
    replaces: version.nullable(),
    seatId: identifier,
    choice: answer,
    comment: text(),
    reason,
  }),
};
