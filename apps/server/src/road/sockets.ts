import type { MeetingId, SeatId } from '@e-cabinet/domain';
import type { DownEvents, UpEvents } from '@e-cabinet/protocol';
import type { DefaultEventsMap, Server, Socket } from 'socket.io';

/** What the server keeps of a connection. Who it is was settled by its cookie at the handshake. */
export interface SocketData {
  personId: string;
  sessionId: string;
  unitIds: readonly string[];
  /** The seat it took in each meeting it follows. */
  joined: Map<MeetingId, SeatId>;
}

export type RoadServer = Server<UpEvents, DownEvents, DefaultEventsMap, SocketData>;
export type RoadSocket = Socket<UpEvents, DownEvents, DefaultEventsMap, SocketData>;

/** The login sessions of everybody who is connected; several sockets of one name it several times. */
export function* sessionsOn(io: RoadServer): Iterable<string> {
  for (const { data } of io.sockets.sockets.values()) yield data.sessionId;
}

/** Everybody who sits on one seat: a tablet and a desk, perhaps. */
export function seatRoom(meetingId: MeetingId, seatId: SeatId): string {
  return `seat ${meetingId} ${seatId}`;
}
