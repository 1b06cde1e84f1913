import { z } from 'zod';
import { count, id, ids, instant, plain, question, voteResult, whereabouts } from './shapes.ts';

export const voteEvents = {
  'question-put': z.strictObject({
    type: z.literal('question-put'),
    questionId: id,
    itemId: id,
    question,
    repeats: id.nullable(),
  }),
  'question-revised': z.strictObject({
    type: z.literal('question-revised'),
    questionId: id,
    question,
  }),
  'question-withdrawn': z.strictObject({ type: z.literal('question-withdrawn'), questionId: id }),
  'seat-ready': z.strictObject({ type: z.literal('seat-ready'), questionId: id, seatId: id }),
  'vote-opened': z.strictObject({
    type: z.literal('vote-opened'),
    questionId: id,
    electorate: ids,
    closesAt: instant.nullable(),
    rollCall: z.boolean(),
    weights: z.record(id, count).nullable(),
  }),
  'vote-paused': z.strictObject({
    type: z.literal('vote-paused'),
    questionId: id,
    secondsLeft: z.number().nullable(),
  }),
  'vote-resumed': z.strictObject({
    type: z.literal('vote-resumed'),
    questionId: id,
    closesAt: instant.nullable(),
  }),
  'voter-added': z.strictObject({
    type: z.literal('voter-added'),
    questionId: id,
    seatId: id,
    reason: plain,
  }),
  'proxy-given': z.strictObject({
    type: z.literal('proxy-given'),
    forSeatId: id,
    seatId: id,
    itemId: id.nullable(),
    reason: plain,
  }),
  'proxy-withdrawn': z.strictObject({
    type: z.literal('proxy-withdrawn'),
    forSeatId: id,
    itemId: id.nullable(),
  }),
  'ballot-cast': z.strictObject({
    type: z.literal('ballot-cast'),
    questionId: id,
    seatId: id.nullable(),
    castBy: id.nullable(),
    choice: id.nullable(),
    comment: plain,
    where: whereabouts,
    enteredBecause: plain.nullable(),
    voted: z.int().min(1),
  }),
  'vote-closed': z.strictObject({
    type: z.literal('vote-closed'),
    questionId: id,
    result: voteResult,
  }),
  'vote-declared-inconsistent': z.strictObject({
    type: z.literal('vote-declared-inconsistent'),
    questionId: id,
    ballots: count,
    tallied: count,
    outside: count,
  }),
  'vote-voided': z.strictObject({
    type: z.literal('vote-voided'),
    questionId: id,
    reason: plain,
  }),
};
