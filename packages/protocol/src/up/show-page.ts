import type { MeetingId, PaperId } from '@e-cabinet/domain';
import { z } from 'zod';
import { PAGES_MAX, REVISIONS_MAX } from '../limits.ts';
import type { Refused } from '../refusals.ts';
import { identifier } from '../schemas/words.ts';

/** The presenter (or the podium) turns to a page; null: nobody shows a page any more. */
export interface ShowPageMessage {
  readonly meetingId: MeetingId;
  readonly page: {
    readonly paperId: PaperId;
    /** From 1. */
    readonly paperVersion: number;
    /** From 1. */
    readonly page: number;
  } | null;
}

export const showPageSchema: z.ZodType<ShowPageMessage> = z.strictObject({
  meetingId: identifier,
  page: z
    .strictObject({
      paperId: identifier,
      paperVersion: z.int().min(1).max(REVISIONS_MAX),
      page: z.int().min(1).max(PAGES_MAX),
    })
    .nullable(),
});

export type ShowPageAnswer = { readonly shown: true } | ({ readonly shown: false } & Refused);
