import type { Phase } from '@e-cabinet/domain';
import type { BeatAnswer, BeatMessage } from '@e-cabinet/protocol';
import type { Road } from '../road.ts';
import type { RoadSocket } from '../sockets.ts';

/**
 * Screens beat by themselves: one that was left open must go idle. But whoever listens to a session
 * for hours without a touch is using it, and must not be signed out in the middle.
 */
const IS_USE: ReadonlySet<Phase> = new Set(['in-session', 'suspended']);

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
  const { phase } = (await road.meetings.open(meetingId)).live.meeting;
  if (IS_USE.has(phase)) road.used(socket.data.sessionId);
  return { serverTime: seenAt, version: deliveredTo };
}
