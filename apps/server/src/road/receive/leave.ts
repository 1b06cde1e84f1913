import type { LeaveAnswer, LeaveMessage } from '@e-cabinet/protocol';
import type { Road } from '../road.ts';
import type { RoadSocket } from '../sockets.ts';

export async function leave(
  road: Road,
  socket: RoadSocket,
  { meetingId }: LeaveMessage,
): Promise<LeaveAnswer> {
  road.unfollow(meetingId, socket);
  return {};
}
