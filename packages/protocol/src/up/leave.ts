import type { MeetingId } from '@e-cabinet/domain';
import { z } from 'zod';
import { identifier } from '../schemas/words.ts';

/** Stops following a meeting on this connection. Leaving what was not joined is no fault. */
export interface LeaveMessage {
  readonly meetingId: MeetingId;
}

export const leaveSchema: z.ZodType<LeaveMessage> = z.strictObject({ meetingId: identifier });

export type LeaveAnswer = Readonly<Record<string, never>>;
