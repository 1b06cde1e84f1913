import type { IncomingMessage } from 'node:http';

/** How long what an answered request still sends is read and dropped, in ms. */
const DROP_MS = 10_000;

/**
 * Drops what an answered request still sends, for a while, before its connection is cut: a browser
 * whose connection ends under its upload never sees the answer.
 */
export function dropRest(request: IncomingMessage): void {
  if (request.complete || request.destroyed) return;
  const cut = setTimeout(() => request.destroy(), DROP_MS);
  request.once('close', () => clearTimeout(cut));
  request.resume();
}
