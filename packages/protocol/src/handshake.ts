/** Where the Socket.IO endpoint answers. */
export const SOCKET_PATH = '/socket.io';

/** What the client says of itself in the `auth` part of the Socket.IO handshake. Who it is, the cookie says. */
export interface Handshake {
  readonly protocol: number;
}
