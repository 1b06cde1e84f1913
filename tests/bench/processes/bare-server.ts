import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';

/** Nothing but Socket.IO: everybody in one room, and one emit to it when asked. */
const httpServer = createServer();
const io = new Server(httpServer, { perMessageDeflate: false, serveClient: false });
io.on('connection', (socket) => {
  socket.on('join', (_message: unknown, answer: (given: object) => void) => {
    void socket.join('room');
    answer({ joined: true });
  });
  socket.on('command', (_message: unknown, answer: (given: object) => void) => {
    answer({ accepted: true });
  });
});
process.on('message', (payload) => io.to('room').emit('events', payload));
httpServer.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, () => {
  process.send?.({ port: (httpServer.address() as AddressInfo).port });
});
process.once('disconnect', () => process.exit(0));
