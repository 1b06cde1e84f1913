import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A PostgreSQL server of the test's own, durable as in production, on a Unix socket in a temporary directory. */
export interface TestPostgres {
  readonly url: string;
  /** Shuts the server down and removes its files. */
  stop(): Promise<void>;
  /** Ends the server as a crash would; its files stay. */
  kill(): Promise<void>;
  /** Starts it again on the same files, after `kill`. */
  restart(): Promise<void>;
}

const DEBIAN_VERSIONS = '/usr/lib/postgresql';
const READY = 'database system is ready to accept connections';

export async function startPostgres(): Promise<TestPostgres> {
  const directory = mkdtempSync(path.join(tmpdir(), 'e-cabinet-postgres-'));
  giveToServer(directory);
  const data = path.join(directory, 'data');
  const initdb = [programs('initdb'), '--pgdata', data, '--username', 'postgres', '--no-sync'];
  run(asServer([...initdb, '--auth', 'trust', '--encoding', 'UTF8', '--locale', 'C.UTF-8']));
  let server = await start(directory, data);
  return {
    url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(directory)}`,
    async stop() {
      await end(server, 'SIGINT'); // PostgreSQL's "fast shutdown"
      rmSync(directory, { recursive: true, force: true });
    },
    kill: () => end(server, 'SIGQUIT'), // its "immediate shutdown": no checkpoint, recovery at the next start
    async restart() {
      server = await start(directory, data);
    },
  };
}

async function start(directory: string, data: string): Promise<ChildProcess> {
  const settings = ['-c', 'listen_addresses=', '-c', `unix_socket_directories=${directory}`];
  const [file = '', ...args] = asServer([programs('postgres'), '-D', data, ...settings]);
  const server = spawn(file, args, { cwd: directory, stdio: ['ignore', 'ignore', 'pipe'] });
  await readiness(server);
  return server;
}

function readiness(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${log}`)));
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-4_000);
      if (log.includes(READY)) resolve();
    });
  });
}

function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill(signal);
  });
}

function programs(name: string): string {
  const newest = readdirSync(DEBIAN_VERSIONS).sort((a, b) => Number(b) - Number(a))[0];
  if (!newest) throw new Error(`No PostgreSQL in ${DEBIAN_VERSIONS}: apt install postgresql`);
  return path.join(DEBIAN_VERSIONS, newest, 'bin', name);
}

/** The server refuses to run as root, and must not outlive the test that started it. */
function asServer(command: string[]): string[] {
  const identity = isRoot() ? ['--reuid', 'postgres', '--regid', 'postgres', '--clear-groups'] : [];
  return ['setpriv', '--pdeathsig', 'INT', ...identity, ...command];
}

function giveToServer(directory: string): void {
  if (!isRoot()) return;
  const id = (kind: '-u' | '-g') =>
    Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }));
  chownSync(directory, id('-u'), id('-g'));
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function run([file = '', ...args]: string[]): void {
  execFileSync(file, args, { cwd: tmpdir(), stdio: ['ignore', 'ignore', 'pipe'] });
}
