import { randomUUID } from 'node:crypto';
import type { Command, MeetingId, SeatId } from '@e-cabinet/domain';
import type { CommandAnswer } from '@e-cabinet/protocol';
import type { Meetings } from '../../road/meetings.ts';

export interface DeskParts {
  readonly meetings: Meetings;
  readonly now: () => number;
}

/** Who prepares the demonstration's sessions. */
export const SECRETARY = 'person-secretary-1';

/** Where a session of the demonstration is prepared, by the same commands as on a screen. */
export interface Desk {
  /** Nobody has prepared it yet. */
  readonly isEmpty: boolean;
  readonly send: (command: Command, personId?: string) => Promise<CommandAnswer>;
  /** Sends, and throws if it is refused. */
  readonly ask: (command: Command, personId?: string) => Promise<void>;
}

/** @param officeSeatId the seat that the secretary gets by scheduling */
export async function deskOf(
  { meetings, now }: DeskParts,
  meetingId: MeetingId,
  officeSeatId: SeatId | null,
): Promise<Desk> {
  const { turn, live } = await meetings.open(meetingId);
  const send: Desk['send'] = (command, personId = SECRETARY) => {
    const sender = { kind: 'person', personId, unitIds: [], officeSeatId } as const;
    const at = new Date(now()).toISOString();
    return new Promise((answer) => turn.submit({ id: randomUUID(), command, sender, at, answer }));
  };
  return {
    isEmpty: live.version === 0,
    send,
    async ask(command, personId) {
      const given = await send(command, personId);
      if (!given.accepted) throw new Error(`${command.type} was refused: ${given.refusal}`);
    },
  };
}
