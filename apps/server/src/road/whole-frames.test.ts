import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { expect, test } from 'vitest';
import { WholeFrames } from './whole-frames.ts';

test('a broadcast leaves as one buffer, head and body of the frame together', () => {
  const io = new Server(createServer(), { adapter: WholeFrames });
  const adapter = io.sockets.adapter as unknown as {
    _encode(packet: object, options: { wsPreEncodedFrame?: Buffer[] }): string[];
  };
  const options: { wsPreEncodedFrame?: Buffer[] } = {};
  const encoded = adapter._encode(
    { type: 2, nsp: '/', data: ['events', 'x'.repeat(300)] },
    options,
  );
  const [frame, ...rest] = options.wsPreEncodedFrame ?? [];
  expect(rest).toEqual([]);
  // RFC 6455, section 5.2: text, final, no mask, a length in two bytes; then Engine.IO's "4" (message).
  expect(frame?.subarray(0, 2).toString('hex')).toBe('817e');
  expect(frame?.subarray(4).toString()).toBe(`4${encoded[0]}`);
});
