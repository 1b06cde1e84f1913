import type { CommandAnswer, CommandMessage } from '@e-cabinet/protocol';
import type { Road } from '../road.ts';
import type { RoadSocket } from '../sockets.ts';
import { vouch } from '../vouch.ts';

/** Passes a command on to the meeting's turn, stamped with who sends it and when. */
export async function command(
  road: Road,
  socket: RoadSocket,
  message: CommandMessage,
): Promise<CommandAnswer> {
  road.used(socket.data.sessionId);
  const at = new Date(road.now()).toISOString();
  const { turn, live } = await road.meetings.open(message.meetingId);
  const { personId, unitIds } = socket.data;
  const vouched = await vouch(road, live.meeting, message, { personId, unitIds, at });
  if ('refusal' in vouched) return { accepted: false, ...vouched };
  return new Promise((answer) => {
    const { command: checked, officeSeatId, objection } = vouched;
    const sender = { kind: 'person', personId, unitIds, officeSeatId } as const;
    turn.submit({ id: message.id, command: checked, sender, at, objection, answer });
  });
}
