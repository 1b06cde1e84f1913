import type { MeetingId, PaperId } from '@e-cabinet/domain';
import { z } from 'zod';
import { PAGES_MAX, REVISIONS_MAX } from '../limits.ts';
import type { Refused } from '../refusals.ts';
import { identifier } from '../schemas/words.ts';

/** A place of a page as the file has it, from its upper left corner; shares of its width and height. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Whoever may turn everybody's pages points at a spot of the page shown; null: the pointer is lifted. */
export interface PointMessage {
  readonly meetingId: MeetingId;
  readonly point: {
    readonly paperId: PaperId;
    /** From 1. */
    readonly paperVersion: number;
    /** From 1. */
    readonly page: number;
    readonly spot: Spot | null;
  };
}

const share = z.number().min(0).max(1);

export const pointSchema: z.ZodType<PointMessage> = z.strictObject({
  meetingId: identifier,
  point: z.strictObject({
    paperId: identifier,
    paperVersion: z.int().min(1).max(REVISIONS_MAX),
    page: z.int().min(1).max(PAGES_MAX),
    spot: z.strictObject({ x: share, y: share }).nullable(),
  }),
});

export type PointAnswer = { readonly pointed: true } | ({ readonly pointed: false } & Refused);
