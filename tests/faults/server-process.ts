import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Door } from '../support/server.ts';
import { type Visitor, visitor } from '../support/visitor.ts';

/** The server as it runs in earnest: its own process, from its build. */
const MAIN = fileURLToPath(new URL('../../apps/server/dist/main.js', import.meta.url));

export interface ServerProcess extends Door {
  /** The last it has printed. */
  output(): string;
  /** Asks it to end, as the operator's tools do, and waits until it has. */
  stop(): Promise<void>;
  /** kill -9: nothing is finished, nothing is said. */
  kill(): Promise<void>;
  /** Starts it again at the same address, on the same data, and waits until it is ready. */
  restart(): Promise<void>;
}

/** Starts a server on a free port that it keeps, with the demonstration unless told otherwise. */
export async function startServerProcess(
  environment: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  if (!existsSync(MAIN)) throw new Error('Not built: npm run build');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const start = () => startOn(port, url, environment);
  let { child, output } = await start();
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  return {
    url,
    output: () => output(),
    signIn: (personId) => takeOffice(url, personId),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    async restart() {
      ({ child, output } = await start());
    },
  };
}

/** Signs somebody in at the demonstration, by way of whatever answers at `url`. */
export async function takeOffice(
  url: string,
  personId: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Visitor> {
  const who = visitor(url, headers);
  const { status } = await who.post('/api/demonstration/sign-in', { personId });
  if (status !== 200) throw new Error(`${personId} could not sign in: ${status}`);
  return who;
}

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
}

async function startOn(
  port: number,
  url: string,
  environment: Readonly<Record<string, string>>,
): Promise<Started> {
  const { PATH = '', HOME = '' } = process.env;
  const child = runFor(process.execPath, [MAIN], {
    PATH,
    HOME,
    HOST: '127.0.0.1',
    PORT: String(port),
    ECABINET_DEMONSTRATION: 'on',
    ECABINET_LOG_LEVEL: 'warn',
    ECABINET_SESSION_SECRET: 'a-secret-that-outlives-each-of-these-processes',
    ECABINET_SIGNING_KEY: Buffer.alloc(32, 'outlives them too').toString('base64'),
    ...environment,
  });
  const output = lastWordsOf(child);
  await answering(child, output, url);
  return { child, output };
}

/** Runs a program that must not outlive the test that started it. */
export function runFor(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): ChildProcess {
  return spawn('setpriv', ['--pdeathsig', 'KILL', program, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The last that a program has printed. */
export function lastWordsOf(child: ChildProcess): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-4_000);
    });
  }
  return () => output;
}

/** Waits until it is ready at `url`; fails at once when it ends instead. */
export async function answering(
  child: ChildProcess,
  output: () => string,
  url: string,
): Promise<void> {
  const ended = new Promise<never>((_, fail) => {
    child.once('exit', () => fail(new Error(`It did not start:\n${output()}`)));
  });
  ended.catch(() => {});
  const health = () =>
    fetch(`${url}/health`)
      .then(({ status }) => status)
      .catch(() => 0);
  const ready = expect.poll(health, { timeout: 60_000, interval: 50 }).toBe(200);
  await Promise.race([ready, ended]);
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return address.port;
}
