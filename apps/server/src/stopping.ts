import { once } from 'node:events';
import type { Server } from 'node:http';

/**
 * Stops accepting, lets requests under way finish, then cuts what is left.
 * @param patienceMs how long they may take
 */
export async function drain(server: Server, patienceMs: number): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  // A connection that is kept alive becomes idle when its request ends, and is then closed.
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  const cut = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}
