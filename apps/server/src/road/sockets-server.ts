import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { MESSAGE_MAX_BYTES, PROTOCOL_VERSION, SOCKET_PATH } from '@e-cabinet/protocol';
import { Server } from 'socket.io';
import type { RoadServer } from './sockets.ts';
import { WholeFrames } from './whole-frames.ts';

/** Both ends notice a dead line within this; clients beat on their own besides. */
const PING_EVERY_MS = 10_000;
const PING_TIMEOUT_MS = 10_000;

export interface HandshakeParts {
  readonly httpServer: HttpServer;
  /** Who the cookie says is there; null: nobody is signed in. */
  readonly authenticate: (
    request: IncomingMessage,
  ) => Promise<{ readonly personId: string; readonly sessionId: string } | null>;
  /** Whether the page that opens the connection is ours. */
  readonly isOwnOrigin: (request: IncomingMessage) => boolean;
  readonly unitsOf: (personId: string) => Promise<readonly string[]>;
}

/** The Socket.IO server. It lets in who is signed in, from our own pages, speaking this protocol. */
export function openSockets(parts: HandshakeParts): RoadServer {
  const io: RoadServer = new Server(parts.httpServer, {
    path: SOCKET_PATH,
    serveClient: false,
    // Measured: compression costs five times the CPU of a broadcast and twice the memory of a connection.
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: MESSAGE_MAX_BYTES,
    pingInterval: PING_EVERY_MS,
    pingTimeout: PING_TIMEOUT_MS,
    adapter: WholeFrames,
    allowRequest: (request, answer) => answer(null, parts.isOwnOrigin(request)),
  });
  io.use(async (socket, next) => {
    if (socket.handshake.auth.protocol !== PROTOCOL_VERSION)
      return next(refused('protocol-outdated'));
    try {
      const who = await parts.authenticate(socket.request);
      if (!who) return next(refused('signed-out'));
      const unitIds = await parts.unitsOf(who.personId);
      socket.data = { ...who, unitIds, joined: new Map() };
      next();
    } catch {
      next(refused('unavailable'));
    }
  });
  return io;
}

function refused(refusal: string): Error {
  return Object.assign(new Error(refusal), { data: { refusal } });
}
