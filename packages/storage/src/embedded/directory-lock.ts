import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const RETRY_MS = 50;

/**
 * Holds `directory` for this process until it ends, however it ends: the lock is a name in Linux's
 * abstract socket space, which the kernel gives to one process only and takes back at its death, so
 * a lock is never left behind. Elsewhere there is no such space and the directory goes unguarded.
 *
 * @throws Error when another process still holds it after `patienceMs`.
 */
export async function lockDirectory(directory: string, patienceMs: number): Promise<void> {
  if (process.platform !== 'linux') return;
  const name = lockName(directory);
  const deadline = Date.now() + patienceMs;
  while (!(await take(name))) {
    if (Date.now() >= deadline) {
      throw new Error(`The database directory ${directory} is in use by another process`);
    }
    await delay(RETRY_MS);
  }
}

function lockName(directory: string): string {
  const digest = createHash('sha256').update(realpathSync(directory)).digest('hex');
  return `\0e-cabinet-database-${digest}`;
}

/** False when somebody else has the name. */
function take(name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const holder: Server = createServer((socket) => socket.destroy());
    holder.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    holder.listen(name, () => {
      holder.unref();
      resolve(true);
    });
  });
}
