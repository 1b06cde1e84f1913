import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A Redis server of the test's own on a free port, which keeps nothing on disk. */
export interface TestRedis {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
  /** Freezes the server: connections stay open and nothing is answered. */
  pause(): void;
  resume(): void;
}

const READY = 'Ready to accept connections';

/** @param on the port of a server that was stopped, to start it again */
export async function startRedis(on?: number): Promise<TestRedis> {
  const port = on ?? (await freePort());
  // setpriv: the server must not outlive the test that started it.
  const command = ['--pdeathsig', 'TERM', 'redis-server', '--port', String(port)];
  const server = spawn(
    'setpriv',
    [...command, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  await readiness(server);
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    async stop() {
      if (server.exitCode !== null || server.signalCode !== null) return;
      server.kill('SIGKILL'); // has nothing to save, and may be frozen
      await once(server, 'exit');
    },
    pause: () => void server.kill('SIGSTOP'),
    resume: () => void server.kill('SIGCONT'),
  };
}

function readiness(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`Redis did not start:\n${log}`)));
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-4_000);
      if (log.includes(READY)) resolve();
    });
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return address.port;
}
