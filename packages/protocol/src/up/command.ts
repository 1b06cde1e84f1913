import type { Command, CommandId, Instant, MeetingId } from '@e-cabinet/domain';
import { z } from 'zod';
import type { Refused } from '../refusals.ts';
import { commandSchema } from '../schemas/command.ts';
import { identifier, newId } from '../schemas/words.ts';
import type { BallotReceipt } from '../sealing/receipt.ts';

/** Asks the meeting for something. Who asks is whoever the cookie signed in; no join is needed. */
export interface CommandMessage {
  readonly meetingId: MeetingId;
  /** A UUID made once per act; sent again after a cut, it is recorded once and answered alike. */
  readonly id: CommandId;
  readonly command: Command;
}

export const commandMessageSchema: z.ZodType<CommandMessage> = z.strictObject({
  meetingId: identifier,
  id: newId,
  command: commandSchema,
});

export interface CommandAccepted {
  readonly accepted: true;
  /** Version of the last event of this command, or the current version if it changed nothing. */
  readonly version: number;
  readonly at: Instant;
  /** How many events it led to. */
  readonly events: number;
  /** Of the ballot that this command recorded; null for every other command. */
  readonly receipt: BallotReceipt | null;
}

export type CommandAnswer = CommandAccepted | ({ readonly accepted: false } & Refused);
