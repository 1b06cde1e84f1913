import type { Nudge, Presence, ShownPage } from '@e-cabinet/sync';
import { z } from 'zod';

/* Redis is a door: another version of the server, or anybody with access to it, may have written there. */

const presence = z.object({
  connectionId: z.string(),
  seatId: z.string(),
  seenAt: z.number(),
  lagMs: z.number().nullable(),
  version: z.number(),
  showing: z.string().nullable(),
});

const shownPage = z.object({
  paperId: z.string(),
  paperVersion: z.number(),
  page: z.number(),
  by: z.string(),
  at: z.number(),
});

const pointed = z.object({
  paperId: z.string(),
  paperVersion: z.number(),
  page: z.number(),
  spot: z.object({ x: z.number(), y: z.number() }).nullable(),
  by: z.string(),
});

const nudge = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('meeting-moved'), meetingId: z.string(), version: z.number() }),
  z.object({ kind: z.literal('presence-moved'), meetingId: z.string() }),
  z.object({ kind: z.literal('page-shown'), meetingId: z.string(), page: shownPage.nullable() }),
  z.object({ kind: z.literal('pointed'), meetingId: z.string(), pointed }),
  z.object({ kind: z.literal('notes-moved'), personId: z.string() }),
  z.object({
    kind: z.literal('threads-moved'),
    meetingId: z.string(),
    personIds: z.array(z.string()),
  }),
  z.object({ kind: z.literal('session-ended'), sessionIds: z.array(z.string()) }),
]);

const message = z.object({ from: z.string(), nudge });

/** @param kept what Redis answered; whatever in it is not a presence is left out */
export function readPresence(kept: unknown): Presence[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((text) => {
    const read = presence.safeParse(parse(text));
    return read.success ? [read.data] : [];
  });
}

export function readShownPage(kept: unknown): ShownPage | null {
  return shownPage.safeParse(parse(kept)).data ?? null;
}

/** @returns the nudge and the process it is from; null for anything else */
export function readMessage(kept: string): { from: string; nudge: Nudge } | null {
  return message.safeParse(parse(kept)).data ?? null;
}

function parse(text: unknown): unknown {
  if (typeof text !== 'string') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
