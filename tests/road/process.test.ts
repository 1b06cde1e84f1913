import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';

/** The server as it is started in earnest: its own process, from its build. */
const MAIN = fileURLToPath(new URL('../../apps/server/dist/main.js', import.meta.url));

let postgres: TestPostgres;
let dataDir: string;
const running: ChildProcess[] = [];
beforeAll(async () => {
  if (!existsSync(MAIN)) throw new Error('Not built: npm run build');
  postgres = await startPostgres();
  dataDir = mkdtempSync(path.join(tmpdir(), 'e-cabinet-process-'));
});
afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});
afterAll(async () => {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  output(): string;
  /** Resolves with the address when it listens. */
  listening(): Promise<URL>;
  ended(): Promise<number | null>;
}

function start(environment: Record<string, string>, ...args: string[]): Started {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { PATH, HOME, PORT: '0', HOST: '127.0.0.1', ECABINET_DATA_DIR: dataDir, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return {
    child,
    output: () => output,
    ended: () => ended,
    async listening() {
      await expect
        .poll(() => child.exitCode ?? output, { timeout: 30_000 })
        .toMatch(/^ {2}http:\/\/\S+$/m);
      return new URL(/^ {2}(http:\/\/\S+)$/m.exec(output)?.[1] ?? '');
    },
  };
}

/** Quick to start: no demonstration to stage. */
const PLAIN = () => ({ DATABASE_URL: postgres.url, ECABINET_DEMONSTRATION: 'off' });
const PRODUCTION = () => ({
  ...PLAIN(),
  NODE_ENV: 'production',
  ECABINET_PUBLIC_URL: 'http://cabinet.example',
  ECABINET_SESSION_SECRET: 'x'.repeat(32),
  ECABINET_SIGNING_KEY: Buffer.alloc(32, 'x').toString('base64'),
});

test('an environment that is wrong ends the process with one clear text', async () => {
  const server = start({ PORT: 'eighty', ECABINET_DEMO: 'on' });
  expect(await server.ended()).toBe(1);
  expect(server.output()).toMatch(
    /^The environment is not right:\n {2}PORT: .*\n {2}ECABINET_DEMO: /,
  );
});

test('the first start in production prints a set-up link for the terminal, not for the log', async () => {
  const server = start(PRODUCTION());
  const address = await server.listening();
  expect(address.href).toMatch(/^http:\/\/cabinet\.example\/set-up#[\w-]{43}$/);
  const logLines = server
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  expect(logLines.length).toBeGreaterThan(0);
  expect(logLines.join('\n')).not.toContain(address.hash.slice(1));
  expect(server.output()).not.toMatch(/demonstration/);
});

test('--open does no harm where there is no browser', async () => {
  const server = start({ ...PLAIN(), PATH: '/nowhere' }, '--open');
  const { origin } = await server.listening();
  expect((await fetch(`${origin}/health`)).status).toBe(200);
  server.child.kill('SIGTERM');
  expect(await server.ended()).toBe(0);
});

/** A request that the server has begun and whose body is still on its way. */
async function unfinished(origin: string) {
  const body = JSON.stringify({ login: 'nobody', password: 'of no account' });
  const length = Buffer.byteLength(body);
  const headers = { 'content-type': 'application/json', 'content-length': length };
  const sending = request(`${origin}/api/sign-in`, {
    method: 'POST',
    headers: { ...headers, expect: '100-continue' },
  });
  sending.on('error', () => {}).flushHeaders();
  await once(sending, 'continue');
  return {
    async finish(): Promise<number> {
      sending.end(body);
      const [response] = (await once(sending, 'response')) as [IncomingMessage];
      response.resume();
      await once(response, 'end');
      return response.statusCode ?? 0;
    },
    abandon: () => void sending.destroy(),
  };
}

async function isAccepting(origin: string): Promise<boolean> {
  return fetch(`${origin}/health`).then(
    () => true,
    () => false,
  );
}

test('at a signal it accepts nothing new, finishes what is under way, and ends well', async () => {
  const server = start(PLAIN());
  const { origin } = await server.listening();
  const pending = await unfinished(origin);
  expect(await isAccepting(origin)).toBe(true);
  server.child.kill('SIGTERM');
  await expect.poll(() => isAccepting(origin)).toBe(false);
  expect(await pending.finish()).toBe(401);
  expect(await server.ended()).toBe(0);
  expect(server.output()).toContain('"signal":"SIGTERM"');
});

test('what does not finish is cut after the time that is set', async () => {
  const server = start({ ...PLAIN(), ECABINET_STOP_SECONDS: '1' });
  const { origin } = await server.listening();
  const pending = await unfinished(origin);
  server.child.kill('SIGTERM');
  expect(await server.ended()).toBe(0);
  pending.abandon();
});

test('a second signal ends it at once', async () => {
  const server = start({ ...PLAIN(), ECABINET_STOP_SECONDS: '60' });
  const { origin } = await server.listening();
  const pending = await unfinished(origin);
  server.child.kill('SIGTERM');
  await expect.poll(() => isAccepting(origin)).toBe(false);
  server.child.kill('SIGTERM');
  expect(await server.ended()).toBe(1);
  pending.abandon();
});
