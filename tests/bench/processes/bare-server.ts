import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';

/** Nothing but Socket.IO: a command is answered, and emitted to the one room in which everybody is. */
const httpServer = createServer();
const io = new Server(httpServer, { perMessageDeflate: false, serveClient: false });
io.on('connection', (socket) => {
  socket.on('join', (_message: unknown, answer: (given: object) => void) => {
    void socket.join('room');
    answer({ joined: true });
  });
  socket.on('command', (message: unknown, answer: (given: object) => void) => {
    answer({ accepted: true });
    io.to('room').emit('events', message);
  });
});
httpServer.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, () => {
  process.send?.({ port: (httpServer.address() as AddressInfo).port });
});
process.once('disconnect', () => process.exit(0));
