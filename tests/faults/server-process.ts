import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Door } from '../support/server.ts';
import { visitor } from '../support/visitor.ts';

/** The server as it runs in earnest: its own process, from its build. */
const MAIN = fileURLToPath(new URL('../../apps/server/dist/main.js', import.meta.url));

export interface ServerProcess extends Door {
  /** kill -9: nothing is finished, nothing is said. */
  kill(): Promise<void>;
  /** Starts it again at the same address, on the same data, and waits until it is ready. */
  restart(): Promise<void>;
}

/** Starts a server with the demonstration, on a free port that it keeps. */
export async function startServerProcess(
  environment: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  if (!existsSync(MAIN)) throw new Error('Not built: npm run build');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const start = () => startOn(port, url, environment);
  let running = await start();
  return {
    url,
    async signIn(personId) {
      const who = visitor(url);
      const { status } = await who.post('/api/demonstration/sign-in', { personId });
      if (status !== 200) throw new Error(`${personId} could not sign in: ${status}`);
      return who;
    },
    async kill() {
      if (running.exitCode !== null || running.signalCode !== null) return;
      running.kill('SIGKILL');
      await once(running, 'exit');
    },
    async restart() {
      running = await start();
    },
  };
}

async function startOn(
  port: number,
  url: string,
  environment: Readonly<Record<string, string>>,
): Promise<ChildProcess> {
  const { PATH = '', HOME = '' } = process.env;
  // setpriv: the server must not outlive the test that started it.
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', process.execPath, MAIN], {
    env: {
      PATH,
      HOME,
      HOST: '127.0.0.1',
      PORT: String(port),
      ECABINET_DEMONSTRATION: 'on',
      ECABINET_LOG_LEVEL: 'warn',
      ECABINET_SESSION_SECRET: 'a-secret-that-outlives-each-of-these-processes',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-4_000);
    });
  }
  const ended = new Promise<never>((_, fail) => {
    child.once('exit', () => fail(new Error(`The server did not start:\n${output}`)));
  });
  const health = () =>
    fetch(`${url}/health`)
      .then(({ status }) => status)
      .catch(() => 0);
  const ready = expect.poll(health, { timeout: 60_000, interval: 50 }).toBe(200);
  await Promise.race([ready, ended]);
  ended.catch(() => {});
  return child;
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
