import type { BeatAnswer, BeatMessage } from '@e-cabinet/protocol';
import type { Road } from '../road.ts';
import type { RoadSocket } from '../sockets.ts';

/** Somebody is there, and how far they are. The answer sets their clock and shows a gap if there is one. */
export async function beat(
  road: Road,
  socket: RoadSocket,
  { meetingId, version, lagMs, showing }: BeatMessage,
): Promise<BeatAnswer> {
  const seatId = socket.data.joined.get(meetingId);
  const deliveredTo = seatId === undefined ? null : road.followersIn(meetingId).deliveredTo(seatId);
  if (seatId === undefined || deliveredTo === null) return { refusal: 'not-joined', facts: {} };
  const seenAt = road.now();
  void road.state.beat(meetingId, {
    connectionId: socket.id,
    seatId,
    seenAt,
    lagMs,
    version,
    showing,
  });
  return { serverTime: seenAt, version: deliveredTo };
}
