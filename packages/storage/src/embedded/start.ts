import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EmbeddedReport, EmbeddedSettings } from './settings.ts';

/** Node runs the built file: it cannot load TypeScript when this module itself is run from src. */
const MAIN = fileURLToPath(
  new URL('main.js', import.meta.url.replace(/\/src\/embedded\/([^/]*)$/, '/dist/embedded/$1')),
);

/** How long PGlite may take to close its files before its process is ended, in ms. */
const STOP_PATIENCE_MS = 30_000;

const KEPT_COMPLAINT_CHARACTERS = 2_000;

export interface EmbeddedDatabase {
  /** Directory of the Unix socket, as `host` for `pg`. */
  readonly socketDir: string;
  /** Closes the database properly and waits until its process has ended. */
  stop(): Promise<void>;
}

export interface EmbeddedStart extends Omit<EmbeddedSettings, 'socketDir'> {
  /** Options of Node for the database's process, such as a memory limit. */
  readonly nodeOptions: readonly string[];
  /** Called once when the process ends although nobody stopped it. */
  readonly onFailure: (error: Error) => void;
}

/**
 * Starts the embedded database in a process of its own and waits until it answers.
 *
 * @throws Error with the reason when it cannot be opened.
 */
export async function startEmbedded(start: EmbeddedStart): Promise<EmbeddedDatabase> {
  const { nodeOptions, onFailure, ...settings } = start;
  const socketDir = mkdtempSync(path.join(tmpdir(), 'e-cabinet-'));
  const child = fork(MAIN, [JSON.stringify({ ...settings, socketDir })], {
    execArgv: [...nodeOptions],
    env: {},
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const complaint = keepComplaint(child);
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      rmSync(socketDir, { recursive: true, force: true });
      resolve();
    });
  });
  await readiness(child, complaint);
  let stopping = false;
  void ended.then(() => {
    if (!stopping) onFailure(new Error(`The embedded database ended. ${complaint()}`.trim()));
  });
  return {
    socketDir,
    async stop() {
      stopping = true;
      await stopProcess(child, ended);
    },
  };
}

function readiness(child: ChildProcess, complaint: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => reject(new Error(`The embedded database ended. ${complaint()}`)));
    child.once('message', (message) => {
      const report = message as EmbeddedReport;
      if (report.kind === 'ready') resolve();
      else reject(new Error(report.reason));
    });
  });
}

async function stopProcess(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.connected) child.send('stop');
  const killer = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
  await ended;
  clearTimeout(killer);
}

/** Keeps the end of what the process says on its standard error, for the message of its failure. */
function keepComplaint(child: ChildProcess): () => string {
  let kept = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    kept = (kept + text).slice(-KEPT_COMPLAINT_CHARACTERS);
  });
  return () => kept.trim();
}
