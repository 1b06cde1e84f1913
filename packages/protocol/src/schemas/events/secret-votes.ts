import { z } from 'zod';
import { count, id, plain, whereabouts } from './shapes.ts';

export const secretVoteEvents = {
  'issuing-opened': z.strictObject({
    type: z.literal('issuing-opened'),
    questionId: id,
    publicKey: plain,
  }),
  'credential-issued': z.strictObject({
    type: z.literal('credential-issued'),
    questionId: id,
    seatId: id.nullable(),
    blinded: plain.nullable(),
    signature: plain.nullable(),
    where: whereabouts,
    issued: count,
  }),
  'issuing-closed': z.strictObject({ type: z.literal('issuing-closed'), questionId: id }),
  'board-published': z.strictObject({
    type: z.literal('board-published'),
    questionId: id,
    board: z.array(z.strictObject({ pk: plain, choice: id, signature: plain, credential: plain })),
  }),
};
