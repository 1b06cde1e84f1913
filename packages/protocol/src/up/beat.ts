import type { MeetingId } from '@e-cabinet/domain';
import { z } from 'zod';
import { LAG_MAX_MS, LINE_MAX } from '../limits.ts';
import type { Refused } from '../refusals.ts';
import { identifier, line, version } from '../schemas/words.ts';

/** Says every few seconds that somebody is there, and how far they are. */
export interface BeatMessage {
  readonly meetingId: MeetingId;
  /** The last version applied. */
  readonly version: number;
  /** Round trip of the beat before, in milliseconds; null before the first answer. */
  readonly lagMs: number | null;
  /** What the screen shows (an item, a paper); null when nothing of the meeting. */
  readonly showing: string | null;
}

export const beatSchema: z.ZodType<BeatMessage> = z.strictObject({
  meetingId: identifier,
  version,
  lagMs: z.number().min(0).max(LAG_MAX_MS).nullable(),
  showing: line(LINE_MAX).nullable(),
});

export interface Beaten {
  /** Epoch milliseconds: with the round trip it gives the offset of the clocks. */
  readonly serverTime: number;
  /** Everything up to this version that the seat may see has been sent: whoever stays below it has lost something. */
  readonly version: number;
}

export type BeatAnswer = Beaten | Refused;
